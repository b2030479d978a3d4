import type { DismissedFinding } from '../../extension/messages/event-view.ts';
import { PutAsideItem } from '../findings/put-aside-item.tsx';
import { useI18n } from '../i18n/context.ts';
import { labelKey } from '../text/label-name.ts';
import { reasonKey } from '../text/reason-name.ts';
import { useEventStore } from './store/store-context.ts';

/** What the reader put aside, folded; each can be shown again. Nothing where nothing was. */
export function PutAside({ dismissed }: { readonly dismissed: readonly DismissedFinding[] }) {
  const { t, count } = useI18n();
  const store = useEventStore();
  if (dismissed.length === 0) return null;
  return (
    <details class="event-fold">
      <summary>{count('event_aside', dismissed.length)}</summary>
      <ul class="rows">
        {dismissed.map(({ finding, reason }) => (
          <PutAsideItem key={finding.id} question={finding.question} onShow={() => void store.restore(finding)}>
            <span class="fact">{t(labelKey(finding))}</span>
            <span class="fact">{t('event_aside_reason', t(reasonKey(reason)))}</span>
          </PutAsideItem>
        ))}
      </ul>
    </details>
  );
}
