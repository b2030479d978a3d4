import { Connection } from '../../../src/library/database/connection.ts';
import type { LibraryDatabase } from '../../../src/library/database/library-database.ts';
import { Transactions } from '../../../src/library/database/transactions.ts';
import { closeSegment } from '../../../src/library/search/close-segment.ts';
import { nextMerge } from '../../../src/library/search/merge-plan.ts';
import { mergeSlice } from '../../../src/library/search/merge-slice.ts';
import { searchStateForWriting, writeSearchState } from '../../../src/library/search/search-state.ts';
import type { MemoryStorage } from '../support/memory-storage.ts';

/** Runs work on a library's database from beside it, each piece in one transaction. */
export async function inside<Result>(storage: MemoryStorage, work: (database: LibraryDatabase) => Promise<Result>): Promise<Result> {
  const connection = new Connection(async () => 'second-source', storage);
  try {
    return await new Transactions(connection).write(work);
  } finally {
    connection.close();
  }
}

/** Makes a segment of what waits, however little that is. */
export function closeNow(storage: MemoryStorage): Promise<void> {
  return inside(storage, async (database) => closeSegment(database, await searchStateForWriting(database)));
}

/** Does a slice of a merge of two or more segments; begins one where none runs. False where there is nothing to merge. */
export function mergeNow(storage: MemoryStorage, width = 2): Promise<boolean> {
  return inside(storage, async (database) => {
    const state = await searchStateForWriting(database);
    if (state.merging !== null) await mergeSlice(database, state, state.merging);
    else {
      const merging = nextMerge(await database.searchSegments.toArray(), state.next, width);
      if (merging === null) return false;
      await writeSearchState(database, { ...state, merging, next: state.next + 1 });
    }
    return true;
  });
}
