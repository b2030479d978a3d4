import type { Gazetteer } from './gazetteer.ts';

/** Universal part-of-speech tags (universaldependencies.org/u/pos), as the tagger gives them. */
export type Pos =
  | 'ADJ' | 'ADP' | 'ADV' | 'AUX' | 'CCONJ' | 'DET' | 'INTJ' | 'NOUN' | 'NUM' | 'PART' | 'PRON' | 'PROPN' | 'PUNCT'
  | 'SCONJ' | 'SYM' | 'VERB' | 'X' | 'SPACE';

/** One word or mark; `start` and `end` are UTF-16 offsets in the analysed text. */
export interface Token {
  readonly text: string;
  readonly lower: string;
  readonly lemma: string;
  readonly pos: Pos;
  readonly start: number;
  readonly end: number;
}

/** What analysis needs to know of a language, loaded once and shared. */
export interface Language {
  readonly code: string;
  /** Places and words of origin by the names that the language's press gives them. */
  readonly gazetteer: Gazetteer;
  /** Sentences of one paragraph, in order; `offset` is where the paragraph starts in the article's text. */
  sentences(paragraph: string, offset: number): Token[][];
}
