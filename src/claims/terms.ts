import { documentFrequency } from '../language/en/document-frequency.ts';
import type { Reading } from './reading.ts';

const CONTENT = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ', 'NUM']);
/** Enough for linking; the tail of an article's words adds nothing but size. */
const MOST_TERMS = 192;
/** A headline names the event, a text also its background. */
const TITLE_COUNT = 3;

/**
 * Content lemmas and names ("@jack ma") with their number of occurrences, those of the title thrice. Most telling first:
 * by count and rarity in ordinary English, then by code point.
 */
export function termsOf(reading: Reading): (readonly [string, number])[] {
  const counts = new Map<string, number>();
  const add = (term: string, sentence: number): void => void counts.set(term, (counts.get(term) ?? 0) + (sentence < 0 ? TITLE_COUNT : 1));
  for (const s of reading.document.sentences) for (const t of s.tokens) {
    if (CONTENT.has(t.pos) && t.lemma.length > 1 && /[\p{L}\p{N}]/u.test(t.lemma)) add(t.lemma.toLowerCase(), s.index);
  }
  for (const n of reading.names.names) add(`@${(reading.names.mentions[n.mention]?.names[0] ?? n.text).toLowerCase()}`, n.sentence.index);
  const telling = new Map([...counts].map(([term, count]) => [term, (1 + Math.log(count)) * -Math.log(documentFrequency(term))]));
  const weight = (term: string): number => telling.get(term) as number;
  return [...counts].toSorted(([a], [b]) => weight(b) - weight(a) || (a < b ? -1 : 1)).slice(0, MOST_TERMS);
}
