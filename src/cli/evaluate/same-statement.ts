/** A text with white space and compatibility forms made one: quotations are looked up in this form. */
export function fold(text: string): string {
  return text.normalize('NFKC').replace(/\s+/gu, ' ').trim();
}

/** Lower-case words of a quotation. */
export function quoteWords(quote: string): readonly string[] {
  return fold(quote).toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Share of the shorter quotation's words that two must have in common, and how many words that must be at least. */
const SHARED = 0.5;
const FEWEST = 3;

/** Whether two quotations point at the same statement: they share half of the shorter one's words. */
export function sameStatement(a: string, b: string): boolean {
  const [x, y] = [new Set(quoteWords(a)), new Set(quoteWords(b))];
  const shorter = Math.min(x.size, y.size);
  if (shorter === 0) return false;
  const shared = [...x].filter((word) => y.has(word)).length;
  return shared / shorter >= SHARED && shared >= Math.min(FEWEST, shorter);
}
