import type { EventSummary } from '../../../library/event.ts';
import { useI18n } from '../../i18n/context.ts';
import { useEventStore } from '../store/store-context.ts';
import { eventName, eventTime } from '../event-facts.ts';

/** One event that could be brought here. */
export function EventChoice({ event }: { readonly event: EventSummary }) {
  const { t, count, locale } = useI18n();
  const store = useEventStore();
  const name = eventName(event);
  const time = eventTime(event, locale);
  const outlets = new Intl.ListFormat(locale).format(event.publishers.slice(0, 4));
  return (
    <li class="choice">
      <div class="article">
        <span class="question" dir="auto">{name}</span>
        <span class="facts">
          <span class="fact">{count('event_articles', event.articles)}</span>
          {time !== null && <span class="fact">{time}</span>}
          {outlets !== '' && <span class="fact"><bdi>{outlets}</bdi></span>}
        </span>
      </div>
      <button
        type="button"
        class="plain small"
        aria-label={t('event_merge_here_of', name)}
        aria-disabled={store.busy.value}
        onClick={() => void store.merge(event)}
      >
        {t('event_merge_here')}
      </button>
    </li>
  );
}
