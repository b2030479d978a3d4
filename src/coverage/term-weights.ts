import type { AnalysedArticle, LibraryStatistics } from '../compare/cross-check-result.ts';
import { documentFrequency } from '../language/en/document-frequency.ts';

/**
 * How many articles the general-English table counts for. It outweighs any library of a few hundred articles, so that
 * two saved articles link as they would among many, and saving unrelated ones moves no pair over the threshold.
 */
const PRIOR_SIZE = 4000;

/** Counts of the set itself, where the caller has no library to ask. */
export function statisticsOf(articles: readonly AnalysedArticle[]): LibraryStatistics {
  const counts = new Map<string, number>();
  for (const { analysis } of articles) for (const [term] of analysis.terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  return { size: articles.length, documentFrequency: (term) => counts.get(term) ?? 0 };
}

/** Inverse document frequency of a term, from the general table blended with the library's own counts. */
export function termWeight(term: string, library: LibraryStatistics): number {
  const share = (documentFrequency(term) * PRIOR_SIZE + library.documentFrequency(term)) / (PRIOR_SIZE + library.size);
  return -Math.log(Math.min(share, 1));
}
