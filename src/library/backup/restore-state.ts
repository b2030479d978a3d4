import { BACKED_UP, NO_ROWS, type BackedUpStore, type RowCounts } from './backup-line.ts';
import { Sha256Stream, type Sha256State } from './sha256-stream.ts';

/** What was learnt of a backup from its first line. */
export interface BackupHead {
  readonly schema: number;
  readonly createdAt: string;
}

/** How far a backup has been read; lies in the database that it is read into, so that it outlives the worker. */
export interface RestoreState {
  /** Number of the next chunk. */
  readonly chunk: number;
  /** The beginning of a line whose end has not come yet. */
  readonly rest: string;
  readonly sha: Sha256State;
  readonly head: BackupHead | null;
  readonly rows: RowCounts;
  /** The last line has come, and agreed with all before it. */
  readonly ended: boolean;
  /** All that is derived has been prepared: the database can be used as a library. */
  readonly ready: boolean;
  /** Which clipping's rows are being read, and the last version of its history. */
  readonly no: number;
  readonly version: number;
  /** The number that this clipping gets: see `numberFor`. */
  readonly given: number;
  /** The last store that a row came for, as a place in the order of stores. */
  readonly place: number;
}

/** Before the first chunk. */
export const RESTORE_BEGIN: RestoreState = {
  chunk: 0, rest: '', sha: new Sha256Stream().state, head: null, rows: NO_ROWS, ended: false, ready: false, no: 0, version: 0, given: 0, place: 0,
};

/** Place of a store in the order of a backup: the rows of clippings come first, one clipping after the other. */
export function placeOf(store: BackedUpStore): number {
  return Math.max(0, BACKED_UP.indexOf(store) - BACKED_UP.indexOf('annotations'));
}
