import type { Removal } from '../clipping.ts';
import { newId } from '../database/clipping-row.ts';
import type { LibraryDatabase } from '../database/library-database.ts';
import type { ClippingRow } from '../database/rows.ts';
import { noteChange } from '../sharing/note-change.ts';
import { LibraryError } from '../library-error.ts';
import { UNDO_TIME } from '../limits.ts';
import { clippingById } from './clipping-by-id.ts';
import { bringBack, isForgotten, setAside } from './removed-clippings.ts';
import type { Tools } from './tools.ts';

/** Takes a clipping out of lists, index and counts, and returns the token that brings it back; inside a transaction that writes. */
export async function takeOut(tools: Tools, database: LibraryDatabase, clipping: ClippingRow, removedAt: number, token = newId()): Promise<string> {
  const { no, keys } = clipping;
  await setAside(tools, database, { token, no, removedAt, keys, clipping }, clipping.eventId);
  return token;
}

/** See `Library.remove`. */
export function remove(tools: Tools, id: string): Promise<Removal> {
  const removedAt = tools.now();
  return tools.transactions.write(async (database) => {
    const clipping = await clippingById(database, id);
    const token = await takeOut(tools, database, clipping, removedAt.getTime());
    await noteChange(database, clipping.no, removedAt);
    return { token, until: new Date(removedAt.getTime() + UNDO_TIME).toISOString() };
  });
}

/** See `Library.removeMany`. */
export function removeMany(tools: Tools, ids: readonly string[]): Promise<readonly string[]> {
  const removedAt = tools.now();
  return tools.transactions.write(async (database) => {
    const tokens: string[] = [];
    for (const id of new Set(ids)) {
      const clipping = await database.clippings.where('id').equals(id).first(); // oxlint-disable-line no-await-in-loop -- one transaction
      if (clipping === undefined) continue;
      tokens.push(await takeOut(tools, database, clipping, removedAt.getTime())); // oxlint-disable-line no-await-in-loop -- see above
      await noteChange(database, clipping.no, removedAt); // oxlint-disable-line no-await-in-loop -- see above
    }
    return tokens;
  });
}

/** See `Library.undoRemove`. */
export function undoRemove(tools: Tools, token: string): Promise<{ readonly id: string }> {
  return tools.transactions.write(async (database) => {
    const row = await database.removed.get(token);
    if (row === undefined || isForgotten(row, tools.now())) {
      throw new LibraryError('not-found', 'The removal can no longer be undone.');
    }
    const { id, no } = await bringBack(tools, database, row);
    await noteChange(database, no, tools.now());
    return { id };
  });
}
