import { foldText } from '../language/fold-name.ts';
import { oncePer } from '../language/once-per.ts';
import { rootOf } from '../language/en/root.ts';
import type { AnalysedArticle } from './cross-check-result.ts';

/** Title and text of an article, folded, with one space around each word. */
interface Folded {
  readonly words: string;
  /** Where the space before the text's first word stands. */
  readonly textAt: number;
}

/** Many statements ask whether an article has a name. */
const foldedOf: (article: AnalysedArticle) => Folded = oncePer(({ article: { title, text } }) => {
  const before = ` ${wordsAlone(title)}`;
  return { words: `${before} ${wordsAlone(text)} `, textAt: before.length };
});

/** Whether an article has some words anywhere, as they stand folded; whole words only. */
export const writesWords = (article: AnalysedArticle, words: string): boolean => foldedOf(article).words.includes(` ${words} `);

/** Letters at the end of a stem in which a word may differ from it ("studi" of "study"). */
const CHANGED = 2;

/** How often an article's text has a word of some root; 0 for none. */
export function wordCount(article: AnalysedArticle, root: string): number {
  const { words, textAt } = foldedOf(article);
  const start = ` ${root.slice(0, Math.max(1, root.length - CHANGED))}`;
  let count = 0;
  for (let at = words.indexOf(start, textAt); at !== -1; at = words.indexOf(start, at + 1)) {
    if (rootOf(words.slice(at + 1, words.indexOf(' ', at + 1))) === root) count++;
  }
  return count;
}

/** A text folded, without punctuation. Most texts hold no letters but those of ASCII once their quotation marks and dashes are plain; patterns without classes of Unicode read these in a tenth of the time. */
function wordsAlone(text: string): string {
  const plain = text.replace(/[‘’ʼ]/g, "'").replace(/[\u2010-\u2015\u201c-\u201f\u2026«»]+/g, ' ');
  const isPlain = !/[^\x20-\x7e\s]/.test(plain);
  const folded = (isPlain ? plain.toLowerCase() : foldText(plain)).replace(/['`.]+/g, '').replace(/ *[^a-z0-9\x80-\uffff ][^a-z0-9\x80-\uffff]*| {2,}/g, ' ');
  return (isPlain ? folded : folded.replace(/[^\p{L}\p{N}]+/gu, ' ')).trim();
}
