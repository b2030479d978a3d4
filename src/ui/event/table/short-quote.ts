/** A quotation up to this many characters is shown whole. */
const WHOLE = 90;
/** Characters that are kept on each side of the value in a longer one. */
const AROUND = 36;

/**
 * A quotation cut to the words around its value, at the borders of words, with an ellipsis where something was left out.
 * Where the value does not stand in it, or is longer than a cell can hold, its beginning is kept.
 */
export function shortQuote(quote: string, value: string): string {
  if (quote.length <= WHOLE) return quote;
  const at = value.length > WHOLE ? -1 : quote.indexOf(value);
  if (at === -1) return ending(quote, WHOLE);
  const start = at <= AROUND ? 0 : wordStart(quote, at - AROUND, at);
  const rest = ending(quote.slice(start), at - start + value.length + AROUND);
  return start === 0 ? rest : `… ${rest}`;
}

function wordStart(text: string, from: number, before: number): number {
  const space = text.slice(from, before).search(/\s/u);
  return space === -1 ? before : from + space + 1;
}

/** The beginning of a text, up to the end of the word that reaches over `length`. */
function ending(text: string, length: number): string {
  const space = text.slice(length).search(/\s/u);
  return space === -1 ? text : `${text.slice(0, length + space).replace(/[\s,;:–—-]+$/u, '')} …`;
}
