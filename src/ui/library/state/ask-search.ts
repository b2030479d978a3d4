import type { Result } from '../../../extension/messages/result.ts';
import type { SearchView } from '../../../extension/messages/search-view.ts';
import type { Send } from '../../../extension/messages/send.ts';
import type { ListFilter } from '../../../library/list-request.ts';

/** Most clippings that a search shows; who has found more than these looks for more words. */
export const MOST_HITS = 200;

/** Searches title, text, notes and tags of the clippings that pass a filter. */
export function askSearch(send: Send, query: string, filter: ListFilter): Promise<Result<SearchView>> {
  return send('search', { query, filter, limit: MOST_HITS });
}
