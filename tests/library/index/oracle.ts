import type { Analysis } from '../../../src/claims/analysis.ts';
import type { Candidate } from '../../../src/library/candidate.ts';
import { sharedTermWeight } from '../../../src/library/index/rank.ts';
import { tellingTerms } from '../../../src/library/index/telling-terms.ts';

/** What brute force keeps: the analysis of every clipping that is in the library, in the order of saving. */
export type Oracle = ReadonlyMap<string, Analysis>;

/** Document frequency by counting. */
export function countOf(oracle: Oracle, term: string): number {
  return [...oracle.values()].filter(({ terms }) => terms.some(([name]) => name === term)).length;
}

/** Candidates by looking at every clipping, scored as the index says it does: sum of what a term counts × impact × impact. */
export function bruteForce(oracle: Oracle, query: Analysis, weight: (term: string) => number, limit: number): Candidate[] {
  const asked = new Map(tellingTerms(query, weight).map(({ term, impact }) => [term, impact]));
  return [...oracle]
    .map(([id, analysis]) => {
      const shared = tellingTerms(analysis, weight).filter(({ term }) => asked.has(term));
      const score = shared.reduce((sum, { term, impact }) => sum + (sharedTermWeight(term, weight(term)) * impact * (asked.get(term) ?? 0)) / 255 ** 2, 0);
      return { id, score, shared: shared.length };
    })
    .filter(({ shared }) => shared > 0)
    .toSorted((a, b) => b.score - a.score)
    .slice(0, limit)
    .map(({ id, score }) => ({ id, score }));
}
