import type { Term } from './parse-query.ts';

/** A paragraph of a text, and where it begins. */
export interface Paragraph {
  readonly text: string;
  readonly start: number;
}

/** Letters beyond ASCII, and initials: words that may fold to others than they look. Typographic marks fold to nothing. */
const ODD = /[^\u0000-\u007f\u2010-\u2027]|[A-Za-z]\.[A-Za-z]/u;
const FIGURE = /\d[.,]\d/u;
const DIGIT = /\d/u;

/** Whether a paragraph can hold a term, told by what costs a hundredth of finding its words. */
function mayHold(lower: string, { word }: Term): boolean {
  return lower.includes(word) || (DIGIT.test(word) && FIGURE.test(lower));
}

/** The paragraphs of a text that can hold one of the terms, or, with `all`, each of them. */
export function* paragraphsFor(text: string, terms: readonly Term[], all = false): Generator<Paragraph> {
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline === -1 ? text.length : newline;
    const paragraph = text.slice(start, end);
    const lower = paragraph.toLowerCase();
    const may = (term: Term): boolean => mayHold(lower, term);
    if (ODD.test(paragraph) || (all ? terms.every(may) : terms.some(may))) yield { text: paragraph, start };
    start = end + 1;
  }
}
