import type { AnalysedArticle, LibraryStatistics } from '../compare/cross-check-result.ts';
import { termWeight } from './term-weights.ts';

/** An article as a unit vector over its terms. */
export type TermVector = ReadonlyMap<string, number>;

/** TF-IDF with logarithmic counts (Manning, Raghavan, Schütze: Introduction to Information Retrieval, 6.4), length 1. */
export function termVector(article: AnalysedArticle, library: LibraryStatistics): TermVector {
  const weights = article.analysis.terms.map(([term, count]) => [term, (1 + Math.log(count)) * termWeight(term, library)] as const);
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
