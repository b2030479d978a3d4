/** What a search comes to: clippings with the places where they hold what was typed. */
export type { SearchHit, SearchMatch, SearchResult as SearchView } from '../../library/search-request.ts';
