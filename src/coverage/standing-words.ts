import type { AnalysedArticle } from '../compare/cross-check-result.ts';
import { siteOf } from './normalise-url.ts';
import { titlesAlike } from './title-stem.ts';

/** A longer text, in characters (some 60 words), is hardly a site's own. */
const LONGEST = 400;

/**
 * Index pairs, smaller first, of pages of one site that hold nothing but the same few words under different headlines: what a
 * site puts below each of its videos tells nothing of any event.
 */
export function standingWords(articles: readonly AnalysedArticle[]): (readonly [number, number])[] {
  const seen = new Map<string, number[]>();
  articles.forEach(({ article }, i) => {
    const text = article.text.trim();
    if (text === '' || text.length > LONGEST) return;
    const key = `${siteOf(article.url) ?? article.publisher ?? ''} ${text}`;
    seen.set(key, [...(seen.get(key) ?? []), i]);
  });
  const titleOf = (i: number): string => articles[i]?.article.title.trim() ?? '';
  return [...seen.values()].flatMap((same) => same.flatMap((j, k) => same.slice(0, k).flatMap((i) => (titleOf(i) === titleOf(j) || titlesAlike(titleOf(i), titleOf(j)) ? [] : [[i, j] as const]))));
}
