import { useId, useState } from 'preact/hooks';
import type { ClippingSummary } from '../../../library/clipping.ts';
import { useI18n } from '../../i18n/context.ts';
import { MomentText } from '../../i18n/moment-text.tsx';
import { sourceName } from '../../text/source-name.ts';
import { useEventStore } from '../store/store-context.ts';

/** The event's articles, to choose those that get an event of their own. */
export function SplitForm({ clippings }: { readonly clippings: readonly ClippingSummary[] }) {
  const i18n = useI18n();
  const { t, count } = i18n;
  const store = useEventStore();
  const form = useId();
  const [marked, setMarked] = useState<ReadonlySet<string>>(new Set());
  const chosen = clippings.filter(({ id }) => marked.has(id)).map(({ id }) => id);
  const possible = chosen.length > 0 && chosen.length < clippings.length && !store.busy.value;
  const toggle = (id: string, on: boolean) => setMarked(new Set(clippings.map((one) => one.id).filter((one) => (one === id ? on : marked.has(one)))));
  return (
    <details class="event-fold">
      <summary>{t('event_split')}</summary>
      <p class="hint">{t('event_split_hint')}</p>
      <ul class="rows">
        {clippings.map((clipping) => (
          <li key={clipping.id} class="choice-line">
            <input id={`${form}-${clipping.id}`} type="checkbox" checked={marked.has(clipping.id)} onChange={(event) => toggle(clipping.id, event.currentTarget.checked)} />
            <div class="article">
              <label htmlFor={`${form}-${clipping.id}`} class="question" dir="auto" lang={clipping.language ?? undefined}>{clipping.title}</label>
              <span class="facts">
                <span class="fact"><bdi>{sourceName(clipping, i18n)}</bdi></span>
                <span class="fact"><MomentText stamp={clipping.published ?? clipping.updated} exact /></span>
              </span>
            </div>
          </li>
        ))}
      </ul>
      <button type="button" class="plain" aria-disabled={!possible} onClick={() => possible && void store.split(chosen)}>
        {chosen.length === 0 ? t('event_split_chosen') : count('event_split_press', chosen.length)}
      </button>
    </details>
  );
}
