import * as v from 'valibot';
import { sortingText } from '../database/clipping-row.ts';
import type { LibraryDatabase } from '../database/library-database.ts';
import type { ClippingRow } from '../database/rows.ts';
import { LibraryError } from '../library-error.ts';
import { LIMITS } from '../limits.ts';
import type { ListFilter } from '../list-request.ts';
import type { SearchHit, SearchRequest, SearchResult } from '../search-request.ts';
import { lookUp } from '../search/look-up.ts';
import { parseQuery, type Query, type Term } from '../search/parse-query.ts';
import { probeSearch } from '../search/probe-search.ts';
import { readHits } from '../search/read-hits.ts';
import { SearchDamage } from '../search/search-damage.ts';
import { readSearchState, resetSearch } from '../search/search-state.ts';
import { checkFilter, isOpen, passes } from './list-filter.ts';
import { checkLimit } from './page-cursor.ts';
import type { Tools } from './tools.ts';

const STORES = ['clippings', 'contents', 'annotations', 'state', 'searchWaiting', 'searchSegments', 'searchChunks'] as const;
/** Rows read at once while looking for those that pass a filter, and texts while looking for a phrase. */
const ROWS = 500;
const TEXTS = 50;
/** Most texts read for a phrase: some hundreds of milliseconds. */
const MOST_TEXTS = 500;
const NOTHING: SearchResult = { hits: [], complete: true };

/** See `Library.search`. */
export async function search(tools: Tools, request: SearchRequest): Promise<SearchResult> {
  const typed = v.safeParse(v.string(), request.query);
  if (!typed.success) throw new LibraryError('refused', 'Only words can be looked for.');
  const filter = checkFilter(request.filter ?? {});
  const limit = checkLimit(request.limit, LIMITS.searchHits);
  const query = parseQuery(typed.output);
  if (query.terms.length === 0) return NOTHING;
  try {
    return await tools.transactions.read(STORES, (database) => searchIn(database, query, filter, limit));
  } catch (error) {
    if (!(error instanceof SearchDamage)) throw error;
    if ((await tools.transactions.access()) !== 'read-only') await tools.transactions.write((database) => resetSearch(database));
    return { hits: [], complete: false };
  }
}

async function searchIn(database: LibraryDatabase, query: Query, filter: ListFilter, limit: number): Promise<SearchResult> {
  const state = await readSearchState(database);
  const whole = state !== null && state.building === null;
  const allowed = await sharing(database, filter);
  const open = (numbers: readonly number[]): readonly number[] => (allowed === null ? numbers : numbers.filter((no) => allowed.has(no)));
  const shortly = besideTexts(query);
  if (shortly !== null) {
    const rows = await passing(database, open(await lookUp(database, shortly)), filter, limit);
    if (rows.length === limit) return { hits: await readHits(database, rows, query), complete: whole };
  }
  const numbers = await lookUp(database, query.terms);
  if (numbers.length === 0 && whole) await probeSearch(database);
  const candidates = open(numbers);
  if (query.phrases.length > 0) {
    const { hits, all } = await phraseHits(database, candidates, query, filter, limit);
    return { hits, complete: whole && all };
  }
  const rows = await passing(database, candidates, filter, limit);
  return { hits: await readHits(database, rows, query), complete: whole };
}

/**
 * A single word looked for in headlines, tags and notes alone; null for any other query. What holds it there comes before what holds it in its
 * text: where that fills a page, the texts would change nothing on it.
 */
function besideTexts({ terms, phrases }: Query): readonly Term[] | null {
  const [only] = terms;
  return only !== undefined && only.inText && terms.length === 1 && phrases.length === 0 ? [{ ...only, inText: false }] : null;
}

/** Numbers of the clippings that a filter's index names; null where it has none. */
async function sharing({ clippings }: LibraryDatabase, { eventId, tag, publisher }: ListFilter): Promise<ReadonlySet<number> | null> {
  if (eventId !== undefined) return new Set(await clippings.where('[eventId+no]').between([eventId], [eventId, []]).primaryKeys());
  if (tag !== undefined) return new Set(await clippings.where('tags').equals(tag).primaryKeys());
  if (publisher === undefined) return null;
  const name = sortingText(publisher);
  return new Set(await clippings.where('[publisherOrder+no]').between([name], [name, []]).primaryKeys());
}

/** The first clippings of those numbered that are there and pass. */
async function passing(database: LibraryDatabase, numbers: readonly number[], filter: ListFilter, most: number): Promise<readonly ClippingRow[]> {
  const found: ClippingRow[] = [];
  const stride = isOpen(filter) ? most : ROWS;
  for (let from = 0; from < numbers.length && found.length < most; from += stride) {
    const rows = await database.clippings.bulkGet(numbers.slice(from, from + stride));
    found.push(...rows.filter((row): row is ClippingRow => row !== undefined && passes(row, filter)));
  }
  return found.slice(0, most);
}

/** Hits for a query with phrases: which words stand together is known from the texts alone. */
async function phraseHits(
  database: LibraryDatabase,
  numbers: readonly number[],
  query: Query,
  filter: ListFilter,
  most: number,
): Promise<{ readonly hits: readonly SearchHit[]; readonly all: boolean }> {
  const hits: SearchHit[] = [];
  let from = 0;
  let texts = 0;
  for (; from < numbers.length && hits.length < most && texts < MOST_TEXTS; from += TEXTS) {
    const rows = await passing(database, numbers.slice(from, from + TEXTS), filter, TEXTS);
    texts += rows.length;
    hits.push(...(await readHits(database, rows, query)));
  }
  return { hits: hits.slice(0, most), all: hits.length >= most || from >= numbers.length };
}
