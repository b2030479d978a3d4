import { documentFrequency } from '../language/en/document-frequency.ts';
import type { Reading } from './reading.ts';
import type { Sentence } from './text/document.ts';

const CONTENT = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ', 'NUM']);
/** Enough for linking; the tail of an article's words adds nothing but size. */
const MOST_TERMS = 192;
/** A headline names the event, a text also its background. */
const TITLE_COUNT = 3;
/** Sentences of the text that tell the news itself, before background takes over. */
export const LEAD_SENTENCES = 3;
/** Beside a lead of three sentences a headline needs less of a lift. */
const TITLE_COUNT_IN_LEAD = 2;

/** A content lemma or a name ("@jack ma") with its number of occurrences. */
export type Term = readonly [term: string, count: number];

/** Terms of the whole article, those of the title counted thrice; most telling first: by count and rarity in ordinary English. */
export function termsOf(reading: Reading): Term[] {
  return telling(countTerms(reading, () => true, TITLE_COUNT)).slice(0, MOST_TERMS);
}

/** Terms of the title (counted twice) and the first three sentences; most telling first. */
export function leadTermsOf(reading: Reading): Term[] {
  return telling(countTerms(reading, (s) => s.index < LEAD_SENTENCES, TITLE_COUNT_IN_LEAD));
}

function countTerms(reading: Reading, wanted: (sentence: Sentence) => boolean, titleCount: number): Map<string, number> {
  const counts = new Map<string, number>();
  const add = (term: string, sentence: Sentence): void => void counts.set(term, (counts.get(term) ?? 0) + (sentence.index < 0 ? titleCount : 1));
  for (const s of reading.document.sentences) if (wanted(s)) for (const t of s.tokens) {
    if (CONTENT.has(t.pos) && t.lemma.length > 1 && /[\p{L}\p{N}]/u.test(t.lemma)) add(t.lemma.toLowerCase(), s);
  }
  for (const n of reading.names.names) if (wanted(n.sentence)) add(`@${(reading.names.mentions[n.mention]?.names[0] ?? n.text).toLowerCase()}`, n.sentence);
  return counts;
}

function telling(counts: ReadonlyMap<string, number>): Term[] {
  const weighed = [...counts].map((term) => ({ term, weight: (1 + Math.log(term[1])) * -Math.log(documentFrequency(term[0])) }));
  return weighed.sort((a, b) => b.weight - a.weight || (a.term[0] < b.term[0] ? -1 : 1)).map(({ term }) => term);
}
