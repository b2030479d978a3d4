import type { Result } from '../../../extension/messages/result.ts';
import type { SearchView } from '../../../extension/messages/search-view.ts';
import type { Send } from '../../../extension/messages/send.ts';
import type { ListFilter } from '../../../library/list-request.ts';

/** Height of the lowest row of a hit, in CSS pixels, and the rows that are drawn and read ahead below the window. */
const LOWEST_ROW = 80;
const BELOW_WINDOW = 12;
/** Most clippings that a search shows; who has found more than these looks for more words. */
export const MOST_HITS = 200;

/**
 * Clippings that are asked for while the reader types: what a window of a height shows, and little more. Finding and writing the places in
 * others would hold every keystroke up.
 */
export function hitsInSight(windowHeight: number): number {
  return Math.min(MOST_HITS, BELOW_WINDOW + Math.ceil(windowHeight / LOWEST_ROW));
}

/** Searches title, text, notes and tags of the clippings that pass a filter. */
export function askSearch(send: Send, query: string, filter: ListFilter, limit: number): Promise<Result<SearchView>> {
  return send('search', { query, filter, limit });
}
