import { Readability } from '@mozilla/readability';

/** The element that holds the article's text in a page's copy, by Readability; null when the page has none. */
export function findBody(copy: Document): Element | null {
  const found = new Readability<Element>(copy, {
    serializer: (node) => node as Element,
    disableJSONLD: true,
    keepClasses: true,
  }).parse();
  return found?.content ?? null;
}
