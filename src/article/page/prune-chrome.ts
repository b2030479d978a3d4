import {
  BODY_WORDS, CHROME_ELEMENTS, CHROME_PAIRS, CHROME_ROLES, CHROME_WORDS, LARGE_CHROME_WORDS, wordsOfElement,
} from './chrome-vocabulary.ts';

/** A box that names itself chrome but holds more of the page's text than this is a layout wrapper, not chrome. */
const MAX_SHARE = 0.3;
/** The same for boxes that can outgrow the article and do not name its text. */
const MAX_SHARE_LARGE = 0.8;

/** Shorter paragraphs are labels as often as sentences. */
const MIN_PROSE = 60;

/** Removes from a page's copy what is not the article by its element, role or name. The headline's ancestors stay. */
export function pruneChrome(copy: Document): void {
  const body = copy.body;
  const total = Math.max(1, proseLength(body));
  const kept = headlineAncestors(copy);
  let node: Element | null = body.firstElementChild;
  while (node) {
    const chrome = isChrome(node, total, kept);
    const next: Element | null = (chrome ? null : node.firstElementChild) ?? following(node, body);
    if (chrome) node.remove();
    node = next;
  }
}

function isChrome(element: Element, total: number, kept: ReadonlySet<Element>): boolean {
  if (kept.has(element)) return false;
  const name = element.localName.toLowerCase();
  const role = element.getAttribute('role')?.toLowerCase();
  const byKind = CHROME_ELEMENTS.has(name) || (role !== undefined && CHROME_ROLES.has(role));
  const words = wordsOfElement(element);
  const byName = words.some((word, at) => CHROME_WORDS.has(word) || CHROME_PAIRS.has(`${word}-${words[at + 1]}`));
  if (!byKind && !byName) return false;
  const share = proseLength(element) / total;
  const large = byKind || words.some((word) => LARGE_CHROME_WORDS.has(word));
  return share <= (large && !words.some((word) => BODY_WORDS.has(word)) ? MAX_SHARE_LARGE : MAX_SHARE);
}

function headlineAncestors(copy: Document): ReadonlySet<Element> {
  const kept = new Set<Element>();
  for (const headline of copy.querySelectorAll('h1')) {
    for (let up: Element | null = headline; up; up = up.parentElement) kept.add(up);
  }
  return kept;
}

function following(element: Element, end: Element): Element | null {
  for (let up: Element | null = element; up && up !== end; up = up.parentElement) {
    if (up.nextElementSibling) return up.nextElementSibling;
  }
  return null;
}

/** Length of the running text below an element, in code units: paragraphs long enough to be sentences, links left out. */
function proseLength(element: Element): number {
  let length = 0;
  for (const paragraph of element.getElementsByTagName('p')) {
    let own = (paragraph.textContent ?? '').length;
    for (const link of paragraph.getElementsByTagName('a')) own -= (link.textContent ?? '').length;
    if (own >= MIN_PROSE) length += own;
  }
  return length;
}
