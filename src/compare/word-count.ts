import { rootOf } from '../language/en/root.ts';
import { oncePer } from '../language/once-per.ts';
import type { AnalysedArticle } from './cross-check-result.ts';

/** How often an article's text has a word of some root; 0 for none. */
export const wordCount = (article: AnalysedArticle, root: string): number => rootsOf(article).get(root) ?? 0;

const rootsOf: (article: AnalysedArticle) => ReadonlyMap<string, number> = oncePer(({ article: { text } }) => {
  const counts = new Map<string, number>();
  for (const [word] of text.toLowerCase().matchAll(/[\p{L}\p{N}]+/gu)) counts.set(rootOf(word), (counts.get(rootOf(word)) ?? 0) + 1);
  return counts;
});
