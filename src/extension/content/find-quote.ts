import { locateQuote, type TextQuote } from '../../article/text-quote.ts';
import type { TextIndex } from './text-index.ts';

/**
 * Finds a quotation in a page: the occurrence whose surroundings fit best, the first among equals. Null when the page does not
 * hold the words.
 */
export function findQuote(index: TextIndex, quote: TextQuote): Range | null {
  const found = locateQuote(index.text, quote);
  return found && index.range(found.start, found.end - found.start);
}
