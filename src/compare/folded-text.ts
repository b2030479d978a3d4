import { foldText } from '../language/fold-name.ts';
import { oncePer } from '../language/once-per.ts';
import type { AnalysedArticle } from './cross-check-result.ts';

/** Title and text of an article, folded, with one space around each word: many statements ask whether it has a name. */
const foldedText: (article: AnalysedArticle) => string = oncePer(({ article: { title, text } }) => ` ${wordsAlone(foldText(`${title} ${text}`))} `);

/** Punctuation as spaces: that of ASCII first, which a pattern without classes of Unicode finds in a tenth of the time. */
function wordsAlone(folded: string): string {
  const plain = folded.replace(/[\x00-\x2f\x3a-\x60\x7b-\x7f\u2010-\u2027]+/g, ' ');
  return /^[\x20-\x7e]*$/.test(plain) ? plain : plain.replace(/[^\p{L}\p{N}]+/gu, ' ');
}

/** Whether an article has some words anywhere, as they stand folded; whole words only. */
export const writesWords = (article: AnalysedArticle, words: string): boolean => foldedText(article).includes(` ${words} `);
