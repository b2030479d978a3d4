import * as v from 'valibot';
import type { SearchView } from '../search-view.ts';
import { answering } from '../message-spec.ts';
import { filter } from './filter.ts';

/** More is not typed; of what is pasted, the first words are enough. */
const query = v.pipe(v.string(), v.maxLength(10_000));
const limit = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(200));
const searchPage = v.pipe(v.string(), v.maxLength(20_000), v.regex(/^https:\/\//u), v.check((address) => URL.canParse(address)));

/** What whoever searches the library asks. */
export const SEARCH_REQUESTS = {
  /** Clippings that hold all words typed in title, text, notes or tags, the best first; nothing typed finds nothing. */
  search: answering<SearchView>()(v.strictObject({ query, filter, limit }), ['page']),
  /** Opens a search for other accounts in a tab of its own, since the reader pressed its button. The address is that of a view's `search`. */
  'find-accounts': answering<null>()(v.strictObject({ address: searchPage }), ['page']),
} as const;
