import type { AnalysedArticle } from '../compare/cross-check-result.ts';
import type { Link, Origin } from './relation.ts';

/** Origins of a set of linked articles. */
export function findOrigins(articles: readonly AnalysedArticle[], _links: readonly Link[]): Origin[] {
  return articles.map((a, id) => ({ id, articles: [a.id], reason: null }));
}
