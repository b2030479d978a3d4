/** What an address alone tells about a page. */
export type PageKind = 'web' | 'pdf' | 'browser-page' | 'unknown';

/** Sorts a tab's address; null, which a tab without permission has, is `unknown`. */
export function pageKind(url: string | null): PageKind {
  if (url === null || !URL.canParse(url)) return 'unknown';
  const { protocol, pathname } = new URL(url);
  if (protocol !== 'http:' && protocol !== 'https:' && protocol !== 'file:') return 'browser-page';
  return /\.pdf$/i.test(pathname) ? 'pdf' : 'web';
}

/** What is known of a page that no script may be run at. */
export interface ClosedPage {
  /** By the address. */
  readonly kind: PageKind;
  /** The browser's message. */
  readonly refusal: string;
  /** Address of the tab's icon; null where it has none, or we may not know it. */
  readonly icon: string | null;
  /** The reader's press was on this very tab, which grants access to any page of the web that extensions may read at all. */
  readonly pressed: boolean;
  /** The reader lets us read the site at any time. */
  readonly allowed: boolean;
}

/**
 * What a page is that no script may be run at. Firefox tells a PDF by the icon of its viewer alone, which no web page can
 * borrow. Chromium tells the address of its own pages to nobody: it names their scheme in the refusal, and of an empty tab
 * not even that, nor
 * can it be told from a page that waits for the reader's press. A page that shows that its site cannot be reached is the browser's own.
 */
export function closedPage({ kind, refusal, icon, pressed, allowed }: ClosedPage): 'pdf' | 'browser-page' | 'no-access' | 'not-allowed' {
  if (kind === 'pdf' || /^chrome:\/\/.*\/pdf\.svg$/.test(icon ?? '')) return 'pdf';
  if (/\b(?:chrome|chrome-extension|edge|devtools|brave|opera|vivaldi):\/\/|showing error page|^Error: No script was run/.test(refusal)) return 'browser-page';
  if (!pressed && !allowed && /cannot access contents of|missing host permission/i.test(refusal)) return 'not-allowed';
  const nameless = kind === 'unknown' && pressed && /cannot access contents of the page/i.test(refusal);
  return nameless ? 'browser-page' : 'no-access';
}
