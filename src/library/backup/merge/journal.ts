import type { LibraryDatabase } from '../../database/library-database.ts';
import type { ClippingRow, ContentRow, DecisionRow, HistoryRow, RemovedRow } from '../../database/rows.ts';
import type { LeftAs } from './as-left.ts';

/**
 * Where a merge stands. It lies in the library that is merged into, and is written in one transaction with the rows of each
 * batch: a merge that was cut off goes on behind its last batch, or is taken back batch by batch.
 */
export interface MergeJournal {
  /** The database that is merged from. */
  readonly source: string;
  readonly stage: 'clippings' | 'decisions' | 'dismissals' | 'done' | 'undoing';
  /** Clippings of the source up to this number are merged. */
  readonly no: number;
  /** Batches written: rows `merge-1` up to this number. */
  readonly batches: number;
  /** Clippings of the source, and those merged so far. */
  readonly all: number;
  readonly done: number;
  readonly added: number;
  readonly changed: number;
}

/** What one batch did, so that it can be taken back. */
export interface MergeBatch {
  readonly added: readonly AddedClipping[];
  readonly changed: readonly ChangedClipping[];
  /** Missing in the journal of an older version. */
  readonly revived?: readonly RevivedClipping[];
  /** Ids of the source that are others here. */
  readonly renamed: readonly (readonly [from: string, to: string])[];
  /** On which two articles, and what came; an older version did not keep the latter. */
  readonly decisions: readonly (readonly [a: string, b: string, decision?: DecisionRow['decision']])[];
  /** Ids of the findings that were put aside. */
  readonly dismissals: readonly string[];
  /** When each of them was; missing in the journal of an older version. */
  readonly dismissedAt?: readonly string[];
}

/** A batch that did nothing yet. */
export const EMPTY_BATCH: MergeBatch = { added: [], changed: [], renamed: [], decisions: [], dismissals: [] };

/** A clipping that was not here, and how to tell that the reader has not worked on it since. */
export interface AddedClipping {
  readonly id: string;
  readonly sha256: string;
  readonly tags: readonly string[];
  /** Missing in the journal of an older version. */
  readonly left?: LeftAs;
}

/** A clipping that the reader had removed, and how to tell that there has been no work on it since it was brought back. */
export interface RevivedClipping {
  readonly removed: RemovedRow;
  readonly left: LeftAs;
}

/** A clipping that was here, as it was before. */
export interface ChangedClipping {
  readonly row: ClippingRow;
  readonly content: ContentRow | null;
  readonly history: readonly HistoryRow[];
  /** Ids of the highlights that came. */
  readonly annotations: readonly string[];
  /** SHA-256 of the newest text after the merge; another one means a new version since. */
  readonly sha256: string;
  /** The tags that came. */
  readonly tags: readonly string[];
  /** Missing in the journal of an older version. */
  readonly left?: LeftAs;
}

/** The journal of the last merge; null where there is none. Inside a transaction. */
export async function readJournal(database: LibraryDatabase): Promise<MergeJournal | null> {
  const row = await database.state.get('merge');
  return row?.name === 'merge' ? row : null;
}

/** One batch of it. */
export async function readBatch(database: LibraryDatabase, number: number): Promise<MergeBatch> {
  const row = await database.state.get(`merge-${number}`);
  return row !== undefined && 'added' in row && 'renamed' in row ? row : EMPTY_BATCH;
}

/** Forgets the last merge, which can then not be taken back any more. Inside a transaction that writes. */
export async function dropJournal(database: LibraryDatabase): Promise<void> {
  await database.state.delete('merge');
  await database.state.where('name').startsWith('merge-').delete();
}
