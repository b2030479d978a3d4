import type { Analysis } from '../../claims/analysis.ts';
import { impactOf, lengthOf } from './impact.ts';
import { usableTerms } from './usable-terms.ts';

/** Terms kept of an article. More find little more: those left out are common words and single mentions. */
export const TELLING_TERMS = 64;
/**
 * A name says more about an event than a common word as rare. Not twice as much: beside countries at odds with each other, their names would
 * leave no room for what happened. Recall at 10 of annotated coverage among 1,000 others is 0.950 with 2, 0.958 with 1.5 and 0.951 with 1.
 */
const NAME_FACTOR = 1.5;

/** A term of an article, and how much it counts there (1 to 255). */
export interface TellingTerm {
  readonly term: string;
  readonly impact: number;
}

/** Names of an article as terms give them ("@jack ma") and their words, in lower case. */
function namesOf(analysis: Analysis): ReadonlySet<string> {
  const names = new Set<string>();
  for (const mention of analysis.mentions) {
    for (const name of mention.names) {
      const lower = name.toLowerCase();
      names.add(`@${lower}`);
      for (const word of lower.split(/\s+/u)) names.add(word);
    }
  }
  return names;
}

/** The most telling terms of an article by count × weight, names favoured; the most telling first, ties by term. */
export function tellingTerms(analysis: Analysis, weight: (term: string) => number): readonly TellingTerm[] {
  const names = namesOf(analysis);
  const terms = usableTerms(analysis);
  const length = lengthOf(terms);
  return terms
    .map(([term, count]) => ({
      term,
      impact: impactOf(count, length),
      telling: count * weight(term) * (names.has(term) ? NAME_FACTOR : 1),
    }))
    .toSorted((a, b) => b.telling - a.telling || (a.term < b.term ? -1 : 1))
    .slice(0, TELLING_TERMS)
    .map(({ term, impact }) => ({ term, impact }));
}
