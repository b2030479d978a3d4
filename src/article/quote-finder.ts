import { locateQuote, squeeze, type Stretch, type TextQuote } from './text-quote.ts';

/** Finds quotations in one text. */
export type QuoteFinder = (quote: TextQuote) => Stretch | null;

/** Prepares a text for finding quotations in it, also such as were taken from another version of it. Offsets are the text's own. */
export function quoteFinder(text: string): QuoteFinder {
  const printed = [...offsetsOfPrinted(text)];
  const squeezed = squeeze(text);
  return (quote) => {
    const found = locateQuote(squeezed, quote);
    const start = found && printed[found.start];
    const last = found && printed[found.end - 1];
    return typeof start === 'number' && typeof last === 'number' ? { start, end: last + 1 } : null;
  };
}

function* offsetsOfPrinted(text: string): Generator<number> {
  for (let offset = 0; offset < text.length; offset++) {
    if (squeeze(text.charAt(offset)) !== '') yield offset;
  }
}
