import { useMemo } from 'preact/hooks';
import { eventAddress } from '../../../extension/messages/event-address.ts';
import type { EventSummary } from '../../../library/event.ts';
import { useI18n } from '../../i18n/context.ts';
import type { Item } from '../state/items.ts';
import { shareOf } from '../state/selection.ts';
import { useLibrary } from '../state/store-context.ts';
import { DayRange } from './day-range.tsx';
import { FindingCounts } from './finding-counts.tsx';
import { ListRow, type RowPlace } from './list-row.tsx';

interface Props {
  readonly item: Extract<Item, { kind: 'event' }>;
  readonly place: RowPlace;
}

/** Outlets named in a row; the others are counted. */
const NAMED = 4;

/** An event in the list: what it is called, who reported on it and when, and what the accounts come to. */
export function EventItem({ item: { event, open }, place }: Props) {
  const { t } = useI18n();
  const { store } = useLibrary();
  const tabIndex = place.current ? 0 : -1;
  const facts = useMemo(() => <EventFacts event={event} />, [event]); // writing days is slow, and selecting draws all rows
  const name = event.name ?? event.title;
  return (
    <ListRow place={place} kind="event" name={name} level={1} expanded={open} selected={shareOf(store.selection.value, event)}>
      <div role="gridcell" class="matter">
        <a class="headline" data-action="open" href={eventAddress({ event: event.id })} dir="auto" tabIndex={tabIndex}>{name}</a>
        {facts}
        <button
          type="button"
          class="quiet unfold"
          data-action="unfold"
          tabIndex={tabIndex}
          aria-expanded={open}
          aria-label={t(open ? 'library_fold_event' : 'library_unfold_event', name)}
          onClick={() => store.unfold(event.id, !open)}
        >
          {t(open ? 'library_fold' : 'library_unfold')}
        </button>
      </div>
      <div role="gridcell" class="found"><FindingCounts tally={event.tally} /></div>
    </ListRow>
  );
}

function EventFacts({ event: { articles, publishers, firstPublished, lastPublished } }: { readonly event: EventSummary }) {
  const { count } = useI18n();
  const named = publishers.slice(0, NAMED);
  const others = publishers.length - named.length;
  return (
    <p class="facts">
      <span class="fact">{count('library_clippings', articles)}</span>
      <span class="fact"><DayRange first={firstPublished} last={lastPublished} /></span>
      {named.map((outlet) => <span class="fact" key={outlet}><bdi>{outlet}</bdi></span>)}
      {others > 0 && <span class="fact">{count('library_more_outlets', others)}</span>}
    </p>
  );
}
