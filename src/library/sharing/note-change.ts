import type { LibraryDatabase } from '../database/library-database.ts';
import { NOTHING_SHARED } from './shared-state.ts';
import { sharedIdOf } from './shared-id.ts';
import { readSharing } from './sharing-state.ts';
import { withTagsAndNotes } from './tags-and-notes.ts';

/**
 * Notes that the reader changed a clipping, so that it is sent to those who share the library; does nothing where nobody does. Called in
 * the transaction of the change itself: no change is ever made and not sent. Inside a transaction that writes.
 * @param no number of the clipping, removed or not
 * @param now epoch milliseconds
 */
export async function noteChange(database: LibraryDatabase, no: number, now: Date): Promise<void> {
  if ((await readSharing(database)) === null) return;
  const changedAt = now.getTime();
  const rows = await database.shared.where('no').equals(no).toArray();
  await database.shared.bulkPut(rows.map((row) => ({ ...row, changedAt, due: 1 as const })));
}

/** The same after saving: an article saved while the library is shared is shared from then on. */
export async function noteSave(database: LibraryDatabase, no: number, now: Date): Promise<void> {
  if ((await readSharing(database)) === null) return;
  const shared = await database.shared.where('no').equals(no).count();
  if (shared > 0) return noteChange(database, no, now);
  const clipping = await database.clippings.get(no);
  if (clipping === undefined) return undefined;
  const id = sharedIdOf(clipping);
  const known = await database.shared.get(id);
  // It is known to be removed, with what others made of it; what the clipping lacked now would be taken for what the reader took off.
  if (known !== undefined) await database.clippings.put(await withTagsAndNotes(database, clipping, known.state.tags, known.state.notes));
  const fresh = { id, no, state: NOTHING_SHARED, revision: 0, unread: 0 as const };
  await database.shared.put({ ...fresh, ...known, no, here: null, changedAt: now.getTime(), due: 1 });
  return undefined;
}
