import { CREDIT_LEAD, FURNITURE } from '../../language/en/patterns/furniture.ts';
import type { ArticleText } from '../analysis.ts';

/** Words at the head of a paragraph that are compared. */
const OPENING = 5;
/** As many paragraphs with one opening are captions of one picture series, or teasers of one list. */
const SERIES = 3;

/**
 * Tells the lines that a site prints around its article: notices, controls, and captions of picture series, which open with
 * the same words again and again. `isFurniture` takes a paragraph and one sentence of it.
 */
export function furnitureOf(article: ArticleText): (paragraph: string, sentence: string) => boolean {
  const openings = new Map<string, number>();
  for (const line of article.text.split('\n')) {
    const key = openingOf(line);
    if (key !== null) openings.set(key, (openings.get(key) ?? 0) + 1);
  }
  return (paragraph, sentence) => FURNITURE.test(sentence) || CREDIT_LEAD.test(sentence) || (openings.get(openingOf(paragraph) ?? '') ?? 0) >= SERIES;
}

function openingOf(line: string): string | null {
  const words = line.trim().split(/\s+/, OPENING);
  return words.length < OPENING ? null : words.join(' ');
}
