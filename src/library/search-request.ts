import type { ClippingSummary } from './clipping.ts';
import type { ListFilter } from './list-request.ts';

/** What is looked for. */
export interface SearchRequest {
  /** As typed: all words must be found, the last may be the beginning of one; words in quotation marks stand one after the other. */
  readonly query: string;
  readonly filter?: ListFilter;
  /** Number of hits, 1 to 200. */
  readonly limit: number;
}

/** Where words were found, with what stands before and after them; an ellipsis where that was cut. */
export interface SearchMatch {
  readonly field: 'title' | 'text' | 'note' | 'tag';
  readonly before: string;
  /** The words found, one or several in a row. */
  readonly words: string;
  readonly after: string;
}

/** A clipping that was found. */
export interface SearchHit {
  readonly row: ClippingSummary;
  /** In the order title, tags, notes, text; a few of each. */
  readonly matches: readonly SearchMatch[];
}

/** What a search came to. */
export interface SearchResult {
  /** Words in titles count more than in tags, in notes, in texts, in this order; equals by number, the newest first. */
  readonly hits: readonly SearchHit[];
  /** False while the index is being built, and where too many texts would have to be read for a phrase: hits may be missing. */
  readonly complete: boolean;
}
