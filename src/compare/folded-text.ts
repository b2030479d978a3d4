import { plainLetters } from '../language/fold-name.ts';
import { memoise } from '../language/memoise.ts';
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

/** A text folded, without punctuation. Most of it is ASCII: the little that is not is folded by itself, since patterns with classes of Unicode take ten times as long over a whole text. */
const wordsAlone = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[\x80-\uffff]+/g, foldedRun)
    .replace(/['`.]+/g, '')
    .replace(/ *[^a-z0-9\x80-\uffff ][^a-z0-9\x80-\uffff]*| {2,}/g, ' ')
    .trim();

/** Characters outside of ASCII that stand together, as words are held against each other: apostrophes as such, other signs as spaces. */
const foldedRun: (run: string) => string = memoise((run) => plainLetters(run).toLowerCase().replace(/[’‘ʼ]/g, "'").replace(/[^\p{L}\p{N}']/gu, ' '));
