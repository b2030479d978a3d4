import { summaryOf } from '../database/clipping-row.ts';
import type { LibraryDatabase } from '../database/library-database.ts';
import type { ClippingRow } from '../database/rows.ts';
import { readSize } from '../database/size.ts';
import { LibraryError } from '../library-error.ts';
import { LIMITS } from '../limits.ts';
import type { ClippingPage, ListFilter, ListOrder, ListRequest } from '../list-request.ts';
import { checkFilter, isOpen, passes } from './list-filter.ts';
import { checkLimit, readCursor, writeCursor, type PageKey } from './page-cursor.ts';
import type { Tools } from './tools.ts';

/** Rows of a page where none is asked for. */
const USUAL_ROWS = 100;
/** Rows read at once while looking for those that pass a filter. */
const STRIDE = 500;

type SortKey = 'savedAt' | 'publishedOrder' | 'titleOrder' | 'publisherOrder' | 'findingsOrder';
interface Order {
  readonly key: SortKey;
  readonly type: 'string' | 'number';
  readonly down: boolean;
}

/** How each order goes through the index of its key. */
const ORDERS: Readonly<Record<ListOrder, Order>> = {
  'saved-newest': { key: 'savedAt', type: 'string', down: true },
  'saved-oldest': { key: 'savedAt', type: 'string', down: false },
  'published-newest': { key: 'publishedOrder', type: 'number', down: true },
  'published-oldest': { key: 'publishedOrder', type: 'number', down: false },
  title: { key: 'titleOrder', type: 'string', down: false },
  publisher: { key: 'publisherOrder', type: 'string', down: false },
  'findings-most': { key: 'findingsOrder', type: 'number', down: true },
};

/** See `Library.list`. */
export async function list(tools: Tools, request: ListRequest): Promise<ClippingPage> {
  const name = request.order ?? 'saved-newest';
  if (!Object.hasOwn(ORDERS, name)) throw new LibraryError('refused', 'The library knows no such order.');
  const order = ORDERS[name];
  const filter = checkFilter(request.filter ?? {});
  const limit = checkLimit(request.limit ?? USUAL_ROWS, LIMITS.listRows);
  const from = request.cursor === undefined || request.cursor === null ? null : readCursor(request.cursor, order.type);
  return tools.transactions.read(['clippings', 'state'], async (database) => {
    const rows = await matching(database, order, filter, from, limit + 1);
    const shown = rows.slice(0, limit);
    const last = shown.at(-1);
    const end: PageKey | null = rows.length > limit && last !== undefined ? [last[order.key], last.no] : null;
    return { rows: shown.map(summaryOf), cursor: end === null ? null : writeCursor(end), total: await readSize(database) };
  });
}

/** The first rows from a place on that pass: through the index of the order, or from the few that share an event or a tag. */
async function matching(database: LibraryDatabase, order: Order, filter: ListFilter, from: PageKey | null, most: number): Promise<readonly ClippingRow[]> {
  if (filter.eventId !== undefined || filter.tag !== undefined) {
    const sorted = (await sharing(database, filter)).filter((row) => passes(row, filter)).toSorted((x, y) => inOrder(x, y, order));
    return sorted.filter((row) => from === null || isAfter(row, from, order)).slice(0, most);
  }
  const found: ClippingRow[] = [];
  let at = from;
  const stride = isOpen(filter) ? most : STRIDE;
  for (;;) {
    const rows = await inIndex(database, order, at, stride); // oxlint-disable-line no-await-in-loop -- each read begins where the last ended
    found.push(...rows.filter((row) => passes(row, filter)));
    const last = rows.at(-1);
    if (found.length >= most || rows.length < stride || last === undefined) return found.slice(0, most);
    at = [last[order.key], last.no];
  }
}

function sharing(database: LibraryDatabase, { eventId, tag }: ListFilter): Promise<ClippingRow[]> {
  if (eventId !== undefined) return database.clippings.where('[eventId+no]').between([eventId], [eventId, []]).toArray();
  return database.clippings.where('tags').equals(tag ?? '').toArray();
}

function inIndex(database: LibraryDatabase, { key, down }: Order, from: PageKey | null, most: number): Promise<ClippingRow[]> {
  const where = database.clippings.where(`[${key}+no]`);
  // Keys are arrays, and an empty one sorts before and a list of a list after all others.
  const range = down ? where.between([], from ?? [[]], true, false) : where.between(from ?? [], [[]], false, false);
  const ordered = down ? range.reverse() : range; // oxlint-disable-line unicorn/no-array-reverse -- no array, a query
  return ordered.limit(most).toArray();
}

function inOrder(x: ClippingRow, y: ClippingRow, { key, down }: Order): number {
  const up = x[key] < y[key] ? -1 : x[key] > y[key] ? 1 : x.no - y.no;
  return down ? -up : up;
}

function isAfter(row: ClippingRow, [value, no]: PageKey, { key, down }: Order): boolean {
  const up = row[key] > value || (row[key] === value && row.no > no);
  return down ? !up && !(row[key] === value && row.no === no) : up;
}
