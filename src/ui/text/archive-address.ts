/**
 * The Wayback Machine's page for an address: what it has kept of it, day by day. Nothing is asked before the reader follows it.
 * What stands behind "#" names a place in the page, not the page.
 */
export function archiveAddress(url: string): string {
  return `https://web.archive.org/web/*/${url.replace(/#.*$/su, '')}`;
}
