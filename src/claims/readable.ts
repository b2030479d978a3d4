import type { ArticleText } from './analysis.ts';

/**
 * Code units of text and title that are analysed. News articles have a tenth of it; an article of more text is compared by its
 * beginning, so that no page can stall whoever reads it.
 */
const MOST_TEXT = 100_000;
const MOST_TITLE = 1_000;

/** The article with no more text than is analysed; all offsets stay as they are. */
export function readable(article: ArticleText): ArticleText {
  if (article.text.length <= MOST_TEXT && article.title.length <= MOST_TITLE) return article;
  const end = article.text.length <= MOST_TEXT ? article.text.length : endOfParagraph(article.text);
  return { ...article, title: article.title.slice(0, MOST_TITLE).toWellFormed(), text: article.text.slice(0, end).toWellFormed() };
}

/** Where the last paragraph ends that is within the limit; the limit itself where the first alone is longer. */
function endOfParagraph(text: string): number {
  const end = text.lastIndexOf('\n\n', MOST_TEXT);
  return end > 0 ? end : MOST_TEXT;
}
