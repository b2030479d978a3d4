import { rootOf } from '../language/en/root.ts';
import { oncePer } from '../language/once-per.ts';
import type { AnalysedArticle } from './cross-check-result.ts';

/** How often an article's text has a word of some root; 0 for none. */
export const wordCount = (article: AnalysedArticle, root: string): number => rootsOf(article).get(root) ?? 0;

const rootsOf: (article: AnalysedArticle) => ReadonlyMap<string, number> = oncePer(({ article: { text } }) => {
  const words = new Map<string, number>();
  for (const word of text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []) words.set(word, (words.get(word) ?? 0) + 1);
  const roots = new Map<string, number>();
  for (const [word, times] of words) roots.set(rootOf(word), (roots.get(rootOf(word)) ?? 0) + times);
  return roots;
});
