import type { ReadonlySignal } from '@preact/signals';
import { Popup } from '../popup/popup.tsx';
import { StoreContext } from '../store/store-context.ts';
import { SelectionMatter } from './selection/selection-matter.tsx';
import type { Visit } from './visits.ts';

/** The panel beside the page: the popup's content for the page that is in front now, or what was asked about words selected in it. */
export function Panel({ visit }: { readonly visit: ReadonlySignal<Visit | null> }) {
  const now = visit.value;
  if (!now) return null;
  const shown = now.selection.shown.value;
  return (
    <StoreContext.Provider key={now.number} value={now.store}>
      <Popup matter={shown ? <SelectionMatter shown={shown} onClose={now.selection.close} onRetry={() => now.selection.look(true)} /> : undefined} />
    </StoreContext.Provider>
  );
}
