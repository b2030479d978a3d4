import type { AnalysedArticle, CrossCheckOptions } from '../compare/cross-check-result.ts';
import type { Link } from './relation.ts';

/** Links of a set of articles. */
export function linkArticles(articles: readonly AnalysedArticle[], _options: CrossCheckOptions = {}): Link[] {
  return articles.flatMap((a, i) => articles.slice(i + 1).map((b): Link => ({ a: a.id, b: b.id, relation: 'same-event', score: 1 })));
}
