import type { LibraryDatabase } from '../database/library-database.ts';
import type { ClippingRow } from '../database/rows.ts';
import { LibraryError } from '../library-error.ts';

/** The small row of a clipping; `not-found`. Inside a transaction with `clippings`. */
export async function clippingById(database: LibraryDatabase, id: string): Promise<ClippingRow> {
  const row = await database.clippings.where('id').equals(id).first();
  if (row === undefined) throw new LibraryError('not-found', 'There is no such clipping in the library.');
  return row;
}
