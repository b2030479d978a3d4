/** Full pages of the extension that the bar at the top leads to. */
export const PAGES = ['library', 'tabs', 'options'] as const;
export type PageName = (typeof PAGES)[number];

/** File of a page, which is its address inside the extension. */
export function pageFile(name: PageName): string {
  return `${name}.html`;
}
