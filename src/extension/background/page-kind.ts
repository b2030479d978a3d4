/** What an address alone tells about a page. */
export type PageKind = 'web' | 'pdf' | 'browser-page' | 'unknown';

/** Sorts a tab's address; null, which a tab without permission has, is `unknown`. */
export function pageKind(url: string | null): PageKind {
  if (url === null || !URL.canParse(url)) return 'unknown';
  const { protocol, pathname } = new URL(url);
  if (protocol !== 'http:' && protocol !== 'https:' && protocol !== 'file:') return 'browser-page';
  return /\.pdf$/i.test(pathname) ? 'pdf' : 'web';
}

/**
 * What a page is that no script may be run at. Chromium tells the address of its own pages to nobody, but names their scheme
 * in the refusal.
 * @param kind by the address
 * @param refusal the browser's message
 */
export function closedPage(kind: PageKind, refusal: string): 'pdf' | 'browser-page' | 'no-access' {
  if (kind === 'pdf') return 'pdf';
  return /\b(?:chrome|chrome-extension|edge|devtools|brave|opera|vivaldi):\/\//.test(refusal) ? 'browser-page' : 'no-access';
}
