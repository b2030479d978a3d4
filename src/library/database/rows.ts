import type { LinkDecision } from '../../coverage/relation.ts';
import type { Annotation } from '../annotation.ts';
import type { ClippingSummary } from '../clipping.ts';
import type { Dismissal } from '../dismissal.ts';
import type { EventSummary } from '../event.ts';
import type { MergeBatch, MergeJournal } from '../backup/merge/journal.ts';
import type { RestoreState } from '../backup/restore-state.ts';
import type { SharedState, TextStamp } from '../sharing/shared-state.ts';
import type { SharingState } from '../sharing/sharing-state.ts';

/** Small row of a clipping: all that lists and lookups read. `no` numbers clippings in the order of saving, never reused. */
export interface ClippingRow extends ClippingSummary {
  readonly no: number;
  /** See `keysOf`; found through a multi-entry index. */
  readonly keys: readonly string[];
  /** `published` in epoch milliseconds for sorting; the smallest safe integer where there is none. */
  readonly publishedOrder: number;
  /** Headline and outlet for sorting: lower case, cut; empty where there is none. */
  readonly titleOrder: string;
  readonly publisherOrder: string;
  /** `tally` for sorting: conflicts before differences before changes. */
  readonly findingsOrder: number;
}

/** An event: derived from its clippings but for the reader's name, which they carry too. */
export interface EventRow extends EventSummary {
  /** 1 while its articles have changed since they were compared, for the queue. */
  readonly due: 0 | 1;
  /** How often it came to be so, for telling what was compared before from what there is now. */
  readonly changes?: number;
}

/** A highlight or note; `no` is its clipping's. */
export interface AnnotationRow extends Annotation {
  readonly no: number;
  /** The note's words as search looks for them; found through a multi-entry index. */
  readonly words: readonly string[];
}

/** An article as it lies in the database: see `article-codec.ts`. */
export interface StoredArticle {
  /** The text, deflated: see `text-codec.ts`. As it is where it was stored before that, or cannot be written as UTF-8. */
  readonly text: string | Uint8Array<ArrayBuffer>;
  /** All but the text, encoded against the text. */
  readonly rest: Uint8Array<ArrayBuffer>;
}

/** Heavy row: the newest version of a clipping. */
export interface ContentRow {
  readonly no: number;
  readonly article: StoredArticle;
  readonly savedAt: string;
  /** The analysis, encoded against the article: see `analysis-codec.ts`. */
  readonly analysis: Uint8Array<ArrayBuffer>;
}

/** A superseded version, numbered from 1 within its clipping. */
export interface HistoryRow {
  readonly no: number;
  readonly version: number;
  readonly article: StoredArticle;
  readonly savedAt: string;
}

/** The small row of a removed clipping; its heavy rows stay where they are until its time is over. */
export interface RemovedRow {
  readonly token: string;
  readonly no: number;
  /** Epoch milliseconds. */
  readonly removedAt: number;
  readonly keys: readonly string[];
  readonly clipping: ClippingRow;
}

/**
 * Postings of one term in one generation of the index, for the clippings numbered above `after` up to `last`. The blocks of a
 * term cover all numbers without a gap, from 0 to Infinity.
 */
export interface PostingRow {
  readonly generation: number;
  readonly term: string;
  readonly after: number;
  /** Infinity in the open block, the one that new clippings are added to. */
  readonly last: number;
  /** See `posting-block.ts`. */
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** The terms under which one generation of the index holds a clipping, and with what impacts. */
export interface SignatureRow {
  readonly generation: number;
  readonly no: number;
  readonly terms: readonly string[];
  /** One byte for each term. */
  readonly impacts: Uint8Array<ArrayBuffer>;
}

/** The words of a clipping that waits to come into a segment of the search index: sorted, a line break before and after each. */
export interface SearchWaitingRow {
  readonly no: number;
  readonly title: string;
  readonly text: string;
}

/** Part of the search index: a closed dictionary of the words of some clippings, its rows in `searchChunks`. */
export interface SearchSegmentRow {
  readonly id: number;
  /** How often its clippings were merged: segments of one level are merged into one of the next. */
  readonly level: number;
  /** No clipping in it has a smaller or larger number. */
  readonly first: number;
  readonly last: number;
  /** Clippings in it, and how many of them no longer count: removed since, or come into a newer segment. */
  readonly size: number;
  readonly gone: number;
  /** The numbers of those that no longer count: see `encodeNumbers`. */
  readonly dead: Uint8Array<ArrayBuffer>;
}

/** Dictionaries of a segment, by the field that the words stand in. */
export type SearchField = 'title' | 'text';

/**
 * A run of a segment's dictionary: the words above `after` up to `last`. The runs of a field cover all words without a gap,
 * from '' to `LAST_WORD`. The one run of `numbers` lists the segment's clippings.
 */
export interface SearchChunkRow {
  readonly segment: number;
  readonly field: SearchField | 'numbers';
  readonly after: string;
  readonly last: string;
  /** See `chunk-codec.ts`; for `numbers`, see `encodeNumbers`. */
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Above every word. */
export const LAST_WORD = '\uffff';

/** An article that others have or are to have. */
export interface SharedRow {
  /** The article's id among all who share: see `sharedIdOf`. */
  readonly id: string;
  /** Number of its clipping; 0 where there is none. */
  readonly no: number;
  /** What all agreed on when it was last seen or sent; the reader's changes since are what the clipping has more or less. */
  readonly state: SharedState;
  /**
   * Of the text that the clipping has, where the state tells of another: a removal brings no text, so a newer one may never have come
   * here; and somebody whom one never reached may have brought an older one back.
   */
  readonly here?: TextStamp | null;
  /** Sequence number of that; 0 where nothing was seen yet. */
  readonly revision: number;
  /** When the reader changed it last, in epoch milliseconds. */
  readonly changedAt: number;
  /** 1: waits to be sent; 2: cannot be sent as it is. */
  readonly due: 0 | 1 | 2;
  /** 1: others hold a state of it that only a newer version of the product can read. */
  readonly unread: 0 | 1;
}

/** Reader's decision on two clippings; `a` sorts before `b`. */
export type DecisionRow = LinkDecision;

/** A finding put aside. */
export type DismissalRow = Dismissal;

/** The library's own state, one row for each name. */
export type StateRow =
  | { readonly name: 'size'; readonly clippings: number }
  /** Drawn when the database is made: one made anew under the same name is another library. Lacking in those made before there were ids. */
  | { readonly name: 'library'; readonly id: string }
  | ({ readonly name: 'index' } & IndexState)
  | ({ readonly name: 'vocabulary' } & VocabularyState)
  | ({ readonly name: 'restore' } & RestoreState)
  | ({ readonly name: 'merge' } & MergeJournal)
  | ({ readonly name: `merge-${number}` } & MergeBatch)
  | ({ readonly name: 'search' } & SearchState)
  | ({ readonly name: 'sharing'; readonly triedForm?: number; readonly formerly?: readonly string[] } & Omit<SharingState, 'triedForm' | 'formerly'>);

/** Which generations of the event index there are. */
export interface IndexState {
  /** The generation that answers; null while none is whole. */
  readonly serving: number | null;
  /** The generation being built, and the largest clipping number that it has reached. */
  readonly building: { readonly generation: number; readonly reached: number } | null;
  /** Generations whose rows are yet to be deleted. */
  readonly dropping: readonly number[];
  /** Number of the next generation. */
  readonly next: number;
}

/** What is being done to the search index. */
export interface SearchState {
  /** `WORDS_VERSION` under which its words were found. */
  readonly words: number;
  /** While it is being built from the articles: the largest clipping number reached. Null once it holds all. */
  readonly building: number | null;
  readonly merging: SearchMerge | null;
  /** Number of the next segment. */
  readonly next: number;
}

/** Segments on their way into one: until it has everything, they answer. */
export interface SearchMerge {
  readonly sources: readonly number[];
  /** Number, level and base of the new segment. */
  readonly target: number;
  readonly level: number;
  readonly first: number;
  /** By source: those of its clippings that are left out, as they no longer counted when the merge began. */
  readonly dropped: readonly Uint8Array<ArrayBuffer>[];
  /** Words of this field up to this one are merged, with all fields before it. */
  readonly field: SearchField;
  readonly after: string;
}

/** How far document frequencies have been counted. */
export interface VocabularyState {
  /** Changes with every change of the counts; tells whether a copy in memory is still good. */
  readonly stamp: number;
  /** Clippings up to this number are counted. */
  readonly reached: number;
  /** Number of clippings counted now: sets how many may wait. */
  readonly articles: number;
}

/** The counts themselves: see `vocabulary-bytes.ts`. */
export interface VocabularyRow {
  readonly name: 'counts';
  readonly stamp: number;
  readonly bytes: Uint8Array<ArrayBuffer>;
}
