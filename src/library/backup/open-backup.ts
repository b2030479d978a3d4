import type { Connection } from '../database/connection.ts';
import { newId } from '../database/clipping-row.ts';
import type { Tools } from '../operations/tools.ts';
import type { LibraryBackup } from './library-backup.ts';
import { mergeStep } from './merge/merge-step.ts';
import { undoMergeStep } from './merge/undo-step.ts';
import { readBackup } from './read-backup.ts';
import { eraseAll, replaceLibrary, takeBack } from './replace.ts';
import { restoreChunk } from './restore-chunk.ts';
import { settle } from './settle.ts';
import { beginStaging, cancelStaging, type Databases } from './staging.ts';
import { readRestores, tidy } from './sweep.ts';

/** Backup and restore of one library. */
export function openBackup(tools: Tools, databases: Databases, connection: Connection): LibraryBackup {
  return {
    read: (cursor) => readBackup(tools, cursor),
    async begin() {
      await connection.forWriting();
      return beginStaging(databases, newId());
    },
    chunk: (chunk) => restoreChunk(databases, chunk),
    check: (restore) => settle(databases, restore),
    replace: (restore) => replaceLibrary(databases, connection, restore),
    takeBack: () => takeBack(databases, connection),
    mergeStep: (restore) => mergeStep(tools, databases, restore),
    undoMergeStep: () => undoMergeStep(tools, databases),
    restores: () => readRestores(tools, databases),
    cancel: (restore) => cancelStaging(databases, restore),
    tidy: () => tidy(tools, databases),
    eraseAll: () => eraseAll(databases, connection),
  };
}
