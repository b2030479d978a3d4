import type { LibraryDatabase } from '../database/library-database.ts';
import type { SharedRow } from '../database/rows.ts';
import { advanceState, after, textHere } from './advance-state.ts';
import type { ReadClipping } from './read-snapshot.ts';
import type { SharedState, TextStamp } from './shared-state.ts';

/** The state of an article after the reader's changes that wait to be sent. Inside a transaction. */
export async function ownState(database: LibraryDatabase, row: SharedRow, clipping: ReadClipping | null): Promise<SharedState> {
  const { state, changedAt } = row;
  if (clipping !== null) return advanceState(state, clipping.snapshot, changedAt, row.here ?? null);
  // Nothing of it was ever agreed on, it is known to be removed, or it is there and cannot be read.
  if (state.text === null || state.removed.is || (await database.clippings.get(row.no)) !== undefined) return state;
  // What waits and has no clipping was removed so long ago that it is forgotten here; the others have yet to hear of it.
  return { ...state, removed: { at: after(state.removed, changedAt), is: true } };
}

/** Of the text that an article's clipping has; null where nothing is known of it: it is not the reader's choice over any other. */
export function stampHere(row: SharedRow | undefined, clipping: ReadClipping | null): TextStamp | null {
  if (row === undefined || clipping === null) return null;
  const { snapshot } = clipping;
  if (row.due === 0) return [row.state.text, row.here].find((one) => one?.digest === snapshot.digest) ?? null;
  return textHere(row.state.text, row.here ?? null, snapshot);
}
