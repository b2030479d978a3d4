import { Dexie } from 'dexie';
import { LibraryError } from '../library-error.ts';
import { damaged } from './backup-faults.ts';
import { ChunkReader } from './chunk-reader.ts';
import { putRows } from './put-rows.ts';
import { readRestoreState, withStaging, type Databases } from './staging.ts';

/** One piece of a backup's text, as it was decompressed. */
export interface Chunk {
  /** Name given when the restore began. */
  readonly restore: string;
  /** Chunks are numbered from 0; one that came before is passed over, so that it may be sent again. */
  readonly number: number;
  readonly text: string;
}

/** How far reading has come. */
export interface ChunkProgress {
  /** Number of the chunk that is expected next. */
  readonly next: number;
  readonly rows: number;
}

/** See `LibraryBackup.chunk`. Each chunk is one transaction, together with the state from which the next goes on. */
export function restoreChunk(databases: Databases, { restore, number, text }: Chunk): Promise<ChunkProgress> {
  return withStaging(databases, restore, (staging) => staging.write(async (database) => {
    const state = await readRestoreState(database);
    if (number > state.chunk) throw new LibraryError('refused', 'A piece of the backup is missing.');
    if (number < state.chunk) return { next: state.chunk, rows: sum(state.rows) };
    const reader = new ChunkReader(state);
    reader.read(text);
    await putRows(database, reader.rows).catch(nameDuplicate);
    await database.state.put({ ...reader.state, name: 'restore' });
    return { next: reader.state.chunk, rows: sum(reader.state.rows) };
  }));
}

function sum(rows: Readonly<Record<string, number>>): number {
  return Object.values(rows).reduce((all, one) => all + one, 0);
}

/** Keys that exist already are the file's fault, not the disk's. */
function nameDuplicate(error: unknown): never {
  const failures = error instanceof Dexie.BulkError ? error.failures : [error];
  if (failures.some((failure: unknown) => (failure as { name?: unknown } | null)?.name === 'ConstraintError')) {
    throw damaged('something stands in it twice', error);
  }
  throw error;
}
