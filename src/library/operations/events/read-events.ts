import type { EventPage, EventSummary, EventWithClippings } from '../../event.ts';
import { summaryOf } from '../../database/clipping-row.ts';
import type { LibraryDatabase } from '../../database/library-database.ts';
import type { EventRow } from '../../database/rows.ts';
import { LibraryError } from '../../library-error.ts';
import { LIMITS } from '../../limits.ts';
import type { EventRequest, ListFilter } from '../../list-request.ts';
import { checkFilter, isOpen, passes } from '../list-filter.ts';
import { checkLimit } from '../page-cursor.ts';
import type { Tools } from '../tools.ts';
import { clippingsOf } from './refresh-event.ts';

function eventOf({ due: _due, changes: _changes, ...event }: EventRow): EventSummary {
  return event;
}

/** See `Library.event`. */
export function readEvent(tools: Tools, id: string): Promise<EventWithClippings> {
  return tools.transactions.read(['clippings', 'events'], async (database) => {
    const row = await database.events.get(id);
    if (row === undefined) throw new LibraryError('not-found', 'There is no such event in the library.');
    return { event: eventOf(row), changes: row.changes, clippings: (await clippingsOf(database, id)).map(summaryOf) };
  });
}

/** See `Library.events`. */
export async function readEvents(tools: Tools, request: EventRequest): Promise<EventPage> {
  const filter = checkFilter(request.filter ?? {});
  const limit = checkLimit(request.limit ?? 100, LIMITS.listRows);
  const from = request.cursor ? readEventCursor(request.cursor) : null;
  return tools.transactions.read(['events', 'clippings'], async (database) => {
    const holding = isOpen(filter) ? null : await eventsHolding(database, filter);
    const newest = database.events.where('[savedAt+id]').between([], from ?? [[]], true, false).reverse(); // oxlint-disable-line unicorn/no-array-reverse -- no array, a query
    const rows = await (holding === null ? newest : newest.filter(({ id }) => holding.has(id))).limit(limit + 1).toArray();
    const shown = rows.slice(0, limit);
    const last = rows.length > limit ? shown.at(-1) : undefined;
    return {
      rows: shown.map(eventOf),
      cursor: last === undefined ? null : JSON.stringify([last.savedAt, last.id]),
      total: holding?.size ?? (await database.events.count()),
    };
  });
}

/** Ids of the events with a clipping that passes; those not placed yet are in none. */
async function eventsHolding(database: LibraryDatabase, filter: ListFilter): Promise<ReadonlySet<string>> {
  const held = new Set<string>();
  const { eventId, tag } = filter;
  const rows = eventId !== undefined ? database.clippings.where('[eventId+no]').between([eventId], [eventId, []])
    : tag !== undefined ? database.clippings.where('tags').equals(tag) : database.clippings.toCollection();
  await rows.each((row) => void (row.eventId !== '' && passes(row, filter) && held.add(row.eventId)));
  return held;
}

/** Time and id of a page's last event; throws `refused`. */
function readEventCursor(cursor: string): readonly [string, string] {
  const [savedAt, id, ...rest] = cursor.length <= 200 ? parts(cursor) : [];
  if (typeof savedAt === 'string' && typeof id === 'string' && rest.length === 0) return [savedAt, id];
  throw new LibraryError('refused', 'This is no place in the list.');
}

function parts(cursor: string): readonly unknown[] {
  try {
    const parsed: unknown = JSON.parse(cursor);
    return Array.isArray(parsed) ? parsed : [];
  } catch (error) {
    if (error instanceof SyntaxError) return [];
    throw error;
  }
}
