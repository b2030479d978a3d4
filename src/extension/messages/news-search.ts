interface ReadySearch {
  readonly title: string;
  readonly address: string;
  /** The same for the days from `{from}` up to the day before `{to}`, where the engine takes days. */
  readonly dated?: string;
}

/** Searches for news that are ready to choose, by name; "{query}" stands for the words. None is ever asked before the reader's press. */
export const NEWS_SEARCHES = {
  duckduckgo: { title: 'DuckDuckGo', address: 'https://duckduckgo.com/?q={query}&iar=news&ia=news' },
  google: {
    title: 'Google News', address: 'https://news.google.com/search?q={query}',
    dated: 'https://news.google.com/search?q={query}%20after%3A{from}%20before%3A{to}',
  },
  bing: { title: 'Bing News', address: 'https://www.bing.com/news/search?q={query}' },
  yahoo: { title: 'Yahoo News', address: 'https://news.search.yahoo.com/search?p={query}' },
  brave: { title: 'Brave Search', address: 'https://search.brave.com/news?q={query}', dated: 'https://search.brave.com/news?q={query}&tf={from}to{to}' },
} as const satisfies Readonly<Record<string, ReadySearch>>;

/** Name of a search that is ready. */
export type NewsSearchName = keyof typeof NEWS_SEARCHES;

/** Longest address of the reader's own. */
export const LONGEST_SEARCH_ADDRESS = 2000;

/** A search for other accounts of an event, as it would be made on the reader's press. */
export interface NewsSearch {
  /** What is searched for: names, and what happened. */
  readonly words: string;
  /** Name of the search, or the host of the reader's own. */
  readonly engine: string;
  /** An https address. */
  readonly address: string;
}

/** Days to search, as "2026-03-14"; the last is not among them. */
export interface SearchDays {
  readonly from: string;
  readonly to: string;
}

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
 * The search for some words, with the days where the engine takes them.
 * @param search value of the setting `newsSearch`: a name, or an address of the reader's own
 * @param days null where they are not known
 */
export function newsSearchFor(search: string, words: string, days: SearchDays | null): NewsSearch {
  const ready: ReadySearch = isNewsSearchName(search) ? NEWS_SEARCHES[search] : { title: new URL(search).host, address: search };
  const pattern = days !== null && ready.dated !== undefined ? ready.dated.replace('{from}', days.from).replace('{to}', days.to) : ready.address;
  return { words, engine: ready.title, address: pattern.replaceAll('{query}', () => encodeURIComponent(words.toWellFormed())) };
}
