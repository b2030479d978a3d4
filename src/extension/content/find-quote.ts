import { squeeze, type TextIndex } from './text-index.ts';

/**
 * A stretch of a page's text by its words and the words around it, as the TextQuoteSelector of the W3C Web Annotation Data
 * Model has it: it survives changes elsewhere in the page.
 */
export interface Quote {
  readonly quote: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** Most occurrences of one quotation that are weighed. */
const MOST = 200;

/**
 * Finds a quotation in a page: the occurrence whose surroundings fit best, the first among equals. Null when the page does not
 * hold the words.
 */
export function findQuote(index: TextIndex, { quote, prefix, suffix }: Quote): Range | null {
  const words = squeeze(quote);
  if (words === '') return null;
  const before = squeeze(prefix);
  const after = squeeze(suffix);
  let best: { readonly at: number; readonly fit: number } | null = null;
  let at = index.text.indexOf(words);
  for (let seen = 0; at >= 0 && seen < MOST; seen++) {
    const fit = commonEnd(index.text.slice(0, at), before) + commonStart(index.text.slice(at + words.length), after);
    if (!best || fit > best.fit) best = { at, fit };
    at = index.text.indexOf(words, at + 1);
  }
  return best && index.range(best.at, words.length);
}

function commonStart(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  let same = 0;
  while (same < length && a[same] === b[same]) same++;
  return same;
}

function commonEnd(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  let same = 0;
  while (same < length && a.at(-1 - same) === b.at(-1 - same)) same++;
  return same;
}
