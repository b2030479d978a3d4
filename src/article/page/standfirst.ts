import { wordsOfElement } from './chrome-vocabulary.ts';

/** Customary names of the line under a headline. */
const NAMES: ReadonlySet<string> = new Set([
  'standfirst', 'subtitle', 'subheadline', 'subhead', 'subheading', 'subhed', 'dek', 'deck', 'lede', 'sub-title', 'sub-headline',
  'sub-heading', 'article-summary', 'article-intro', 'article-lead', 'article-description', 'story-summary', 'article-excerpt',
  'headline-sub', 'vorspann', 'chapo', 'chapeau', 'entradilla', 'bajada', 'sommario', 'occhiello', 'ingress',
]);
/** How many elements after the headline are looked at. */
const REACH = 60;
const MIN_LENGTH = 25;
const MAX_LENGTH = 500;

/**
 * The line under the headline that sums the article up, often outside the box of its text: an element after the first
 * headline that has a customary name or says what the page's description says. Null when there is none.
 */
export function findStandfirst(copy: Document, descriptions: readonly string[]): Element | null {
  const headline = copy.querySelector('h1');
  const known = descriptions.map(plain).filter((text) => text.length >= MIN_LENGTH);
  let node = headline ? following(headline) : null;
  for (let step = 0; node && step < REACH; step++) {
    const text = plain(node.textContent ?? '');
    if (text.length >= MIN_LENGTH && !isInFigure(node) && text.length <= MAX_LENGTH) {
      if (known.includes(text) || (hasName(node) && !node.querySelector('p + p, li'))) return node;
    }
    node = node.firstElementChild ?? following(node);
  }
  return null;
}

function isInFigure(node: Element): boolean {
  for (let up: Element | null = node; up; up = up.parentElement) if (up.localName === 'figure') return true;
  return false;
}

function hasName(element: Element): boolean {
  const words = wordsOfElement(element);
  return words.some((word, at) => NAMES.has(word) || NAMES.has(`${word}-${words[at + 1]}`));
}

function plain(text: string): string {
  return text.slice(0, 4 * MAX_LENGTH).replace(/\s+/gu, ' ').trim().replace(/[.…]+$/u, '').toLowerCase();
}

function following(element: Element): Element | null {
  for (let up: Element | null = element; up; up = up.parentElement) {
    if (up.nextElementSibling) return up.nextElementSibling;
  }
  return null;
}
