import { LABELS } from '../../compare/finding.ts';
import { eventAddress } from '../../extension/messages/event-address.ts';
import type { EventSummary } from '../../library/event.ts';
import { useI18n } from '../i18n/context.ts';

/** One event that the tabs are on, with what its articles come to; a link to all of it. */
export function EventEntry({ event }: { readonly event: EventSummary }) {
  const { t, count } = useI18n();
  const { tally } = event;
  return (
    <li class="tab">
      <a class="tab-event" href={eventAddress({ event: event.id })} dir="auto">{event.name ?? event.title}</a>
      <span class="facts">
        {event.articles > 1 && <span class="fact">{count('event_articles', event.articles)}</span>}
        {tally && LABELS.filter((label) => tally[label] > 0).map((label) => (
          <span key={label} class="fact">{count(`library_tally_${label}`, tally[label])}</span>
        ))}
        {event.articles === 1 && <span class="fact">{t('tabs_alone')}</span>}
      </span>
    </li>
  );
}
