import { foldText } from '../language/fold-name.ts';
import { oncePer } from '../language/once-per.ts';
import type { AnalysedArticle } from './cross-check-result.ts';

/** Title and text of an article, folded, with one space around each word: many statements ask whether it has a name. */
const foldedText: (article: AnalysedArticle) => string = oncePer(({ article: { title, text } }) => ` ${foldText(`${title} ${text}`).replace(/[^\p{L}\p{N}]+/gu, ' ')} `);

/** Whether an article has some words anywhere, as they stand folded; whole words only. */
export const writesWords = (article: AnalysedArticle, words: string): boolean => foldedText(article).includes(` ${words} `);
