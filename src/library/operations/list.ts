import { summaryOf } from '../database/clipping-row.ts';
import type { ClippingRow } from '../database/rows.ts';
import { readSize } from '../database/size.ts';
import { LibraryError } from '../library-error.ts';
import { LIMITS } from '../limits.ts';
import type { ClippingPage, ListOrder, ListRequest } from '../list-request.ts';
import { checkLimit, readCursor, writeCursor, type PageKey } from './page-cursor.ts';
import type { Tools } from './tools.ts';

/** Rows of a page where none is asked for. */
const USUAL_ROWS = 100;

/** How each order goes through which index. */
const ORDERS: Readonly<Record<ListOrder, { index: string; key: 'savedAt' | 'publishedOrder'; type: 'string' | 'number'; down: boolean }>> = {
  'saved-newest': { index: '[savedAt+no]', key: 'savedAt', type: 'string', down: true },
  'saved-oldest': { index: '[savedAt+no]', key: 'savedAt', type: 'string', down: false },
  'published-newest': { index: '[publishedOrder+no]', key: 'publishedOrder', type: 'number', down: true },
  'published-oldest': { index: '[publishedOrder+no]', key: 'publishedOrder', type: 'number', down: false },
};

/** See `Library.list`. */
export async function list(tools: Tools, request: ListRequest): Promise<ClippingPage> {
  const order = request.order ?? 'saved-newest';
  if (!Object.hasOwn(ORDERS, order)) throw new LibraryError('refused', 'The library knows no such order.');
  const { index, key, type, down } = ORDERS[order];
  const limit = checkLimit(request.limit ?? USUAL_ROWS, LIMITS.listRows);
  const from = request.cursor === undefined || request.cursor === null ? null : readCursor(request.cursor, type);
  return tools.transactions.read(['clippings', 'state'], async (database) => {
    const where = database.clippings.where(index);
    // Keys are arrays, and an empty one sorts before and a list of a list after all others.
    const range = down ? where.between([], from ?? [[]], true, false) : where.between(from ?? [], [[]], false, false);
    const ordered = down ? range.reverse() : range; // oxlint-disable-line unicorn/no-array-reverse -- no array, a query
    const rows: ClippingRow[] = await ordered.limit(limit + 1).toArray();
    const shown = rows.slice(0, limit);
    const last = shown.at(-1);
    const end: PageKey | null = rows.length > limit && last !== undefined ? [last[key], last.no] : null;
    return { rows: shown.map(summaryOf), cursor: end === null ? null : writeCursor(end), total: await readSize(database) };
  });
}
