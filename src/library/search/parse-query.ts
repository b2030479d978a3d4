import { wordsOf } from './words.ts';

/** A word that a hit must hold. */
export interface Term {
  /** Folded. */
  readonly word: string;
  /** Words that begin with it will do. */
  readonly prefix: boolean;
  /** Looked for in texts too, not only in headlines, tags and notes. */
  readonly inText: boolean;
}

/** What a hit must hold: every term, and the words of each phrase one after the other. */
export interface Query {
  readonly terms: readonly Term[];
  readonly phrases: readonly (readonly Term[])[];
}

/** More of a query is not read. */
const LONGEST = 500;
const MOST_TERMS = 12;
/** Straight and typographic, not the single ones, which are apostrophes as well. */
const QUOTES = /["“”„‟«»]/u;

function whole(word: string): Term {
  return { word, prefix: false, inText: true };
}

/** The last word is being typed: it stands for all that begin with it, unless it says too little. */
function last(word: string, alone: boolean): Term | null {
  const [first = ''] = word;
  if (first.length < word.length || !/[\p{L}\p{N}]/u.test(first) || /[\p{Lo}]/u.test(first)) return { word, prefix: true, inText: true };
  // A figure means itself. One letter begins a tenth of all words: by itself it is looked for where there are few, and beside others not at all.
  if (/\p{N}/u.test(first)) return whole(word);
  return alone ? { word, prefix: true, inText: false } : null;
}

function distinct(terms: readonly Term[]): readonly Term[] {
  return [...new Map(terms.map((term) => [`${term.prefix ? '*' : ' '}${term.word}`, term])).values()];
}

/**
 * Reads what was typed: words, of which the last is taken as the beginning of one, and phrases in quotation marks, of which
 * the last need not be closed yet.
 */
export function parseQuery(text: string): Query {
  const parts = text.slice(0, LONGEST).split(QUOTES).map((part) => [...wordsOf(part)].map(({ word }) => word));
  const typed = parts.at(-1) ?? [];
  const before = parts.slice(0, -1);
  const ending = typed.at(-1);
  const end = ending === undefined ? null : last(ending, typed.length === 1 && before.every((part) => part.length === 0));
  const read = [...before.map((part) => part.map(whole)), [...typed.slice(0, -1).map(whole), ...(end === null ? [] : [end])]];
  const phrases = read.filter((part, at) => at % 2 === 1 && part.length > 1);
  return { terms: distinct(read.flat()).slice(0, MOST_TERMS), phrases };
}

/** Whether a folded word is what a term asks for. */
export function meets(word: string, term: Term): boolean {
  return term.prefix ? word.startsWith(term.word) : word === term.word;
}
