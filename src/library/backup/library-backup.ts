import type { BackupSlice } from './read-backup.ts';
import type { Chunk, ChunkProgress } from './restore-chunk.ts';
import type { BackupContents } from './settle.ts';
import type { Restores } from './sweep.ts';
import type { MergeProgress } from './merge/merge-step.ts';
import type { UndoProgress } from './merge/undo-step.ts';

/**
 * Backup and restore of the whole library, in pieces: a worker may die between any two calls, and every one may be repeated. A backup
 * is read into a database of its own, and checked to its last line, before the library is touched. Rejects with `LibraryError`.
 */
export interface LibraryBackup {
  /**
   * The next piece of a backup, from the first (null) to the last; `library-newer`, `refused` for a strange cursor, `backup-overtaken` where
   * another library has come into the place of the one that the first piece was of.
   */
  read(cursor: string | null): Promise<BackupSlice>;
  /** Begins to read a backup, in place of any that was being read; returns the restore's name. */
  begin(): Promise<string>;
  /** Reads a piece; `not-a-backup`, `backup-newer`, `backup-damaged`, `library-full`, `not-found`. */
  chunk(chunk: Chunk): Promise<ChunkProgress>;
  /** Whether the backup was read whole, and what it holds; `backup-damaged`, `not-found`. */
  check(restore: string): Promise<BackupContents>;
  /** Puts a checked backup in the place of the library; `not-found`. */
  replace(restore: string): Promise<void>;
  /** Puts the library from before back in its place, and the restored one in its stead; `not-found`. */
  takeBack(): Promise<void>;
  /** Does the next batch of merging a checked backup into the library, until `finished`; `not-found`. */
  mergeStep(restore: string): Promise<MergeProgress>;
  /** Takes the last batch of a merge back, until `finished`; `not-found`. */
  undoMergeStep(): Promise<UndoProgress>;
  /** What can be gone on with, or taken back. */
  restores(): Promise<Restores>;
  /** Forgets a backup that was being read. */
  cancel(restore: string): Promise<void>;
  /** For the start of the browser: deletes what was kept to take a restore back. */
  tidy(): Promise<void>;
  /** Deletes the library with all that belongs to it. */
  eraseAll(): Promise<void>;
}
