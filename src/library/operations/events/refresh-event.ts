import type { ClippingRow, EventRow } from '../../database/rows.ts';
import type { LibraryDatabase } from '../../database/library-database.ts';

/** Outlets that an event's row names. */
const PUBLISHERS = 20;

/** Clippings of an event in the order of publication, those without a date last. */
export async function clippingsOf(database: LibraryDatabase, eventId: string): Promise<readonly ClippingRow[]> {
  if (eventId === '') return [];
  const rows = await database.clippings.where('[eventId+no]').between([eventId], [eventId, []]).toArray();
  return rows.toSorted((x, y) => published(x) - published(y) || x.no - y.no);
}

const published = (row: ClippingRow): number => (row.published === null ? Number.MAX_SAFE_INTEGER : row.publishedOrder);

/** Puts an event into the queue of those to be compared: what is being compared just now is not that any more. */
export function dueAgain(before: EventRow | undefined): Pick<EventRow, 'due' | 'changes'> {
  return { due: 1, changes: (before?.changes ?? 0) + 1 };
}

/**
 * Makes an event's row anew from its clippings, to be compared again; deletes it when none is left. The reader's name goes
 * with the clippings, so that an event that loses its row for a while keeps it. Inside a transaction that writes.
 */
export async function refreshEvent(database: LibraryDatabase, eventId: string): Promise<void> {
  if (eventId === '') return;
  const rows = await clippingsOf(database, eventId);
  const [first] = rows;
  if (first === undefined) {
    await database.events.delete(eventId);
    return;
  }
  const before = await database.events.get(eventId);
  const dated = rows.filter((row) => row.published !== null);
  const row: EventRow = {
    id: eventId,
    name: rows.find(({ event }) => event !== null)?.event ?? null,
    title: first.title,
    articles: rows.length,
    publishers: [...new Set(rows.flatMap(({ publisher }) => (publisher === null ? [] : [publisher])))].toSorted().slice(0, PUBLISHERS),
    firstPublished: dated[0]?.published ?? null,
    lastPublished: dated.at(-1)?.published ?? null,
    savedAt: rows.reduce((latest, { savedAt }) => (savedAt > latest ? savedAt : latest), ''),
    tally: before?.tally ?? null,
    ...dueAgain(before),
  };
  await database.events.put(row);
}
