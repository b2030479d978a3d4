/** What an address alone tells about a page. */
export type PageKind = 'web' | 'pdf' | 'browser-page' | 'unknown';

/** Sorts a tab's address; null, which a tab without permission has, is `unknown`. */
export function pageKind(url: string | null): PageKind {
  if (url === null || !URL.canParse(url)) return 'unknown';
  const { protocol, pathname } = new URL(url);
  if (protocol !== 'http:' && protocol !== 'https:' && protocol !== 'file:') return 'browser-page';
  return /\.pdf$/i.test(pathname) ? 'pdf' : 'web';
}
