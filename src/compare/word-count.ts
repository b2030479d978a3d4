import { rootOf } from '../language/en/root.ts';
import type { AnalysedArticle } from './cross-check-result.ts';

/** Roots of an article's words with how often it has them, counted once. */
const known = new WeakMap<AnalysedArticle, ReadonlyMap<string, number>>();

/** How often an article's text has a word of some root; 0 for none. */
export function wordCount(article: AnalysedArticle, root: string): number {
  const counts = known.get(article) ?? rootsOf(article.article.text);
  known.set(article, counts);
  return counts.get(root) ?? 0;
}

function rootsOf(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const [word] of text.toLowerCase().matchAll(/[\p{L}\p{N}]+/gu)) counts.set(rootOf(word), (counts.get(rootOf(word)) ?? 0) + 1);
  return counts;
}
