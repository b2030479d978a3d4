import type { LibraryStatistics } from '../compare/cross-check-result.ts';
import { termWeight } from './term-weights.ts';

/** Terms as a unit vector. */
export type TermVector = ReadonlyMap<string, number>;

/** Above 1: what two reports of one event share is above all the rare words. */
const RARITY_POWER = 1.5;
/** The words of a name count by themselves already. */
const NAME_SHARE = 0.5;

/** TF-IDF with logarithmic counts (Manning, Raghavan, Schütze: Introduction to Information Retrieval, 6.4), length 1. */
export function termVector(terms: readonly (readonly [term: string, count: number])[], library: LibraryStatistics): TermVector {
  const weights = terms.map(([term, count]) => [term, (1 + Math.log(count)) * termWeight(term, library) ** RARITY_POWER * (term.startsWith('@') ? NAME_SHARE : 1)] as const);
  const length = Math.hypot(...weights.map(([, w]) => w)) || 1;
  return new Map(weights.map(([term, w]) => [term, w / length]));
}

/** Cosine of two unit vectors, 0 to 1. */
export function cosine(a: TermVector, b: TermVector): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [term, weight] of small) sum += weight * (large.get(term) ?? 0);
  return sum;
}
