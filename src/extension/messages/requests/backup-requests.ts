import * as v from 'valibot';
import type { MergeProgress } from '../../../library/backup/merge/merge-step.ts';
import type { UndoProgress } from '../../../library/backup/merge/undo-step.ts';
import type { BackupSlice } from '../../../library/backup/read-backup.ts';
import type { ChunkProgress } from '../../../library/backup/restore-chunk.ts';
import type { BackupContents } from '../../../library/backup/settle.ts';
import type { Restores } from '../../../library/backup/sweep.ts';
import { answering } from '../message-spec.ts';
import { id, offset } from './arguments.ts';

/** Most of a backup's text that travels in one message, in UTF-16 code units. */
export const MOST_TEXT = 1_000_000;

const none = v.strictObject({});
const restore = v.strictObject({ restore: id });

/**
 * Backup and restore, in pieces of text: pages cannot open the database in every window, and the background may be ended between two
 * messages. Compressing is left to the page.
 */
export const BACKUP_REQUESTS = {
  /** The next piece of a backup; null for the first. */
  'backup-read': answering<BackupSlice>()(v.strictObject({ cursor: v.nullable(v.pipe(v.string(), v.maxLength(4000))) }), ['page']),
  /** Begins to read a backup; nothing is touched before it is read whole. */
  'restore-begin': answering<{ readonly restore: string }>()(none, ['page']),
  /** A piece of it, numbered from 0; may be sent again. */
  'restore-chunk': answering<ChunkProgress>()(v.strictObject({ restore: id, number: offset, text: v.pipe(v.string(), v.maxLength(MOST_TEXT)) }), ['page']),
  /** Whether it came whole, and what it holds. */
  'restore-check': answering<BackupContents>()(restore, ['page']),
  /** Puts the backup in the place of the library. */
  'restore-finish': answering<null>()(restore, ['page']),
  /** Forgets it. */
  'restore-cancel': answering<null>()(restore, ['page']),
  /** What of earlier restores can be gone on with or taken back. */
  'restore-state': answering<Restores>()(none, ['page']),
  /** Puts the library from before back. */
  'restore-undo': answering<null>()(none, ['page']),
  /** Does the next batch of merging the backup into the library. */
  'merge-step': answering<MergeProgress>()(restore, ['page']),
  /** Takes the last batch of a merge back. */
  'merge-undo-step': answering<UndoProgress>()(none, ['page']),
  /** Deletes the whole library, and the settings. */
  'erase-all': answering<null>()(none, ['page']),
} as const;
