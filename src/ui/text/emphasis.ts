/** A text cut in three around the words that matter in it. */
export interface Emphasis {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

/** Share of the quotation beyond which emphasis would only make it heavy. */
const MOST = 0.6;

const PART_OF_WORD = /[\p{L}\p{N}\p{M}]/u;

/**
 * Finds `words` in `quote` as whole words, first as written, then in any case ("5" is not found in "15").
 * @returns null when they do not stand there as such, or are most of the quotation: then nothing stands out
 */
export function emphasise(quote: string, words: string): Emphasis | null {
  if (words === '' || words.length > quote.length * MOST) return null;
  const start = wholeWords(quote, words) ?? inAnyCase(quote, words);
  if (start === null) return null;
  const end = start + words.length;
  return { before: quote.slice(0, start), words: quote.slice(start, end), after: quote.slice(end) };
}

function inAnyCase(quote: string, words: string): number | null {
  const lower = quote.toLowerCase();
  // "İ" grows when it is put in lower case: positions would not lead back.
  return lower.length === quote.length ? wholeWords(lower, words.toLowerCase()) : null;
}

function wholeWords(text: string, words: string): number | null {
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) {
    const before = text.slice(0, at).match(/.$/su)?.[0] ?? '';
    const after = text.slice(at + words.length).match(/^./su)?.[0] ?? '';
    const opens = !(PART_OF_WORD.test(before) && PART_OF_WORD.test(words[0] ?? ''));
    const closes = !(PART_OF_WORD.test(after) && PART_OF_WORD.test(words.at(-1) ?? ''));
    if (opens && closes) return at;
  }
  return null;
}
