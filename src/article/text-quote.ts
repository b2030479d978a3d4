/**
 * A stretch of a text by its words and the words around it, as the TextQuoteSelector of the W3C Web Annotation Data Model
 * has it: it survives changes elsewhere in the text.
 */
export interface TextQuote {
  readonly quote: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** A stretch of a text, in UTF-16 code units. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Code units of context on either side that tell equal quotations apart. */
const CONTEXT = 64;
/** Most occurrences of one quotation that are weighed. */
const MOST = 200;
/** White space, soft hyphens and zero-width marks: extraction, page and later versions differ in them without differing in words. */
const UNPRINTED = /[\s\u00AD\u200B-\u200D\u2060\uFEFF]+/g;

/** A stretch of a text with its surroundings, to be found again. */
export function quoteWithContext(text: string, { start, end }: Stretch): TextQuote {
  return {
    quote: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT), start),
    suffix: text.slice(end, end + CONTEXT),
  };
}

/** A text without white space, so that line breaks, inline elements and non-breaking spaces make no difference. */
export function squeeze(text: string): string {
  return text.replace(UNPRINTED, '');
}

/**
 * Finds a quotation in a squeezed text: the occurrence whose surroundings fit best, the first among equals. Null when the
 * text does not hold the words. Offsets are those of the squeezed text.
 */
export function locateQuote(squeezed: string, { quote, prefix, suffix }: TextQuote): Stretch | null {
  const words = squeeze(quote);
  if (words === '') return null;
  const before = squeeze(prefix);
  const after = squeeze(suffix);
  let best: { readonly at: number; readonly fit: number } | null = null;
  let at = squeezed.indexOf(words);
  for (let seen = 0; at >= 0 && seen < MOST; seen++) {
    const end = at + words.length;
    const fit = commonEnd(squeezed.slice(Math.max(0, at - before.length), at), before) + commonStart(squeezed.slice(end, end + after.length), after);
    if (!best || fit > best.fit) best = { at, fit };
    at = squeezed.indexOf(words, at + 1);
  }
  return best && { start: best.at, end: best.at + words.length };
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
