import type { Article } from '../../article/article.ts';
import type { Analysis } from '../../claims/analysis.ts';
import type { SharedState } from './shared-state.ts';

/** An article as it goes to others and comes from them. */
export interface SharedRecord {
  readonly id: string;
  readonly state: SharedState;
  /** When it was saved first. ISO 8601, UTC. */
  readonly savedAt: string;
  /** Null where it was removed. */
  readonly content: { readonly article: Article; readonly analysis: Analysis } | null;
}

/** A record that waits to be sent. */
export interface Outgoing extends SharedRecord {
  /** Sequence number of the state that it was made from; 0 where none was seen. */
  readonly revision: number;
  /** When the reader changed it last: tells whether it has changed again while it was sent. */
  readonly changedAt: number;
}

/** What came from others, in the order of their stream. */
export type Incoming =
  | {
    readonly kind: 'record';
    readonly seq: number;
    readonly record: SharedRecord;
    /** Its analysis as it lies in the library, where it came so and was found to be sound. */
    readonly encoded?: Uint8Array<ArrayBuffer> | null;
  }
  /** Only a newer version of the product can read it. */
  | { readonly kind: 'newer'; readonly seq: number; readonly id: string }
  /** Nobody can. */
  | { readonly kind: 'unreadable'; readonly seq: number };
