import type { LinkDecision } from '../../coverage/relation.ts';
import type { Annotation } from '../annotation.ts';
import type { ClippingSummary } from '../clipping.ts';
import type { Dismissal } from '../dismissal.ts';
import type { EventSummary } from '../event.ts';
import type { MergeBatch, MergeJournal } from '../backup/merge/journal.ts';
import type { RestoreState } from '../backup/restore-state.ts';

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
}

/** A highlight or note; `no` is its clipping's. */
export interface AnnotationRow extends Annotation {
  readonly no: number;
}

/** An article as it lies in the database: see `article-codec.ts`. */
export interface StoredArticle {
  readonly text: string;
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

/** Reader's decision on two clippings; `a` sorts before `b`. */
export type DecisionRow = LinkDecision;

/** A finding put aside. */
export type DismissalRow = Dismissal;

/** The library's own state, one row for each name. */
export type StateRow =
  | { readonly name: 'size'; readonly clippings: number }
  | ({ readonly name: 'index' } & IndexState)
  | ({ readonly name: 'vocabulary' } & VocabularyState)
  | ({ readonly name: 'restore' } & RestoreState)
  | ({ readonly name: 'merge' } & MergeJournal)
  | ({ readonly name: `merge-${number}` } & MergeBatch);

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
