import type { ClippingSummary } from '../../library/clipping.ts';

/** Words of a clipping that a search found, with what stands around them. */
export interface SearchMatch {
  readonly field: 'title' | 'text' | 'note' | 'tag';
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

/** A clipping that a search found. */
export interface SearchHit {
  readonly row: ClippingSummary;
  /** Where the words stand, the most telling place first. */
  readonly matches: readonly SearchMatch[];
}

/** What a search came to. */
export interface SearchView {
  /** Best first. */
  readonly hits: readonly SearchHit[];
  /** False while some clippings have not been searched, since their words are still being taken in. */
  readonly complete: boolean;
}
