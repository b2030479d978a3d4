import type { Reading } from './reading.ts';

const CONTENT = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ', 'NUM']);
/** Enough for linking; the tail of rare words of a long article adds nothing but size. */
const MOST_TERMS = 256;

/** Content lemmas and names ("@jack ma") with their number of occurrences, most frequent first, then by code point. */
export function termsOf(reading: Reading): (readonly [string, number])[] {
  const counts = new Map<string, number>();
  const add = (term: string): void => void counts.set(term, (counts.get(term) ?? 0) + 1);
  for (const s of reading.document.sentences) for (const t of s.tokens) {
    if (CONTENT.has(t.pos) && t.lemma.length > 1 && /[\p{L}\p{N}]/u.test(t.lemma)) add(t.lemma.toLowerCase());
  }
  for (const n of reading.names.names) add(`@${(reading.names.mentions[n.mention]?.names[0] ?? n.text).toLowerCase()}`);
  return [...counts].toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).slice(0, MOST_TERMS);
}
