import type { LibraryDatabase } from '../database/library-database.ts';
import type { SharedRow } from '../database/rows.ts';
import { advanceState, after } from './advance-state.ts';
import type { ReadClipping } from './read-snapshot.ts';
import type { SharedState } from './shared-state.ts';

/** The state of an article after the reader's changes that wait to be sent. Inside a transaction. */
export async function ownState(database: LibraryDatabase, row: SharedRow, clipping: ReadClipping | null): Promise<SharedState> {
  const { state, changedAt } = row;
  if (clipping !== null) return advanceState(state, clipping.snapshot, changedAt);
  // Nothing of it was ever agreed on, it is known to be removed, or it is there and cannot be read.
  if (state.text === null || state.removed.is || (await database.clippings.get(row.no)) !== undefined) return state;
  // What waits and has no clipping was removed so long ago that it is forgotten here; the others have yet to hear of it.
  return { ...state, removed: { at: after(state.removed, changedAt), is: true } };
}
