import { useId } from 'preact/hooks';
import type { EventView } from '../../../extension/messages/event-view.ts';
import { useI18n } from '../../i18n/context.ts';
import { MergeFold } from './merge-fold.tsx';
import { SplitForm } from './split-form.tsx';

/** The reader's word on what belongs together: bring another event's articles here, or take some out. */
export function Decisions({ view }: { readonly view: EventView }) {
  const { t } = useI18n();
  const heading = useId();
  return (
    <section class="event-section" aria-labelledby={heading}>
      <h2 id={heading}>{t('event_change')}</h2>
      <p class="hint">{t('event_change_hint')}</p>
      <MergeFold own={view.event.id} />
      {view.clippings.length > 1 && <SplitForm clippings={view.clippings} />}
    </section>
  );
}
