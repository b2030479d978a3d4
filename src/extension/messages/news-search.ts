/** Searches for news that are ready to choose, by name; "{query}" stands for the words. None is ever asked before the reader's press. */
export const NEWS_SEARCHES = {
  duckduckgo: { title: 'DuckDuckGo', address: 'https://duckduckgo.com/?q={query}&iar=news&ia=news' },
  google: { title: 'Google News', address: 'https://news.google.com/search?q={query}' },
  bing: { title: 'Bing News', address: 'https://www.bing.com/news/search?q={query}' },
  yahoo: { title: 'Yahoo News', address: 'https://news.search.yahoo.com/search?p={query}' },
  brave: { title: 'Brave Search', address: 'https://search.brave.com/news?q={query}' },
} as const;

/** Name of a search that is ready. */
export type NewsSearchName = keyof typeof NEWS_SEARCHES;

/** Longest address of the reader's own. */
export const LONGEST_SEARCH_ADDRESS = 2000;

/** Whether something names a search that is ready. */
export function isNewsSearchName(search: string): search is NewsSearchName {
  return Object.hasOwn(NEWS_SEARCHES, search);
}

/** Whether an address can be the reader's own search: an https address with "{query}" behind its host, and no password. */
export function isSearchAddress(address: string): boolean {
  if (address.length > LONGEST_SEARCH_ADDRESS || !address.includes('{query}') || !URL.canParse(address)) return false;
  const { protocol, username, password, host } = new URL(address);
  return protocol === 'https:' && username === '' && password === '' && !/query/iu.test(decodeURIComponent(host));
}

/**
 * The address that searches for some words.
 * @param search value of the setting `newsSearch`: a name, or an address of the reader's own
 */
export function newsSearchAddress(search: string, words: string): string {
  const pattern = isNewsSearchName(search) ? NEWS_SEARCHES[search].address : search;
  return pattern.replaceAll('{query}', () => encodeURIComponent(words.toWellFormed()));
}
