import type { Result } from '../../../extension/messages/result.ts';
import type { SearchView } from '../../../extension/messages/search-view.ts';
import type { Send } from '../../../extension/messages/send.ts';
import type { ListFilter } from '../../../library/list-request.ts';

/** Clippings that are asked for while the reader types: some screens full. Writing the places of more would hold every keystroke up. */
export const FIRST_HITS = 40;
/** Most clippings that a search shows; who has found more than these looks for more words. */
export const MOST_HITS = 200;

/** Searches title, text, notes and tags of the clippings that pass a filter. */
export function askSearch(send: Send, query: string, filter: ListFilter, limit: number): Promise<Result<SearchView>> {
  return send('search', { query, filter, limit });
}
