/** Full pages of the extension that lead to each other. */
export const FULL_PAGES = ['library', 'tabs', 'options'] as const;
export type FullPage = (typeof FULL_PAGES)[number];

/** File of a page, which is its address inside the extension. */
export function pageFile(name: FullPage): string {
  return `${name}.html`;
}

/** File of the page that a new reader sees first. */
export const WELCOME_FILE = 'welcome.html';
