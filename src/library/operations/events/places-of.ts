import { LibraryError } from '../../library-error.ts';
import { LIMITS } from '../../limits.ts';
import type { Tools } from '../tools.ts';

/** See `Library.placesOf`. */
export async function placesOf(tools: Tools, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (ids.length > LIMITS.ids) throw new LibraryError('refused', `No more than ${LIMITS.ids} clippings can be asked about at once.`);
  return tools.transactions.read(['clippings'], async (database) => {
    const rows = await Promise.all(ids.map((id) => database.clippings.where('id').equals(id).first()));
    return new Map(rows.flatMap((row) => (row === undefined ? [] : [[row.id, row.eventId] as const])));
  });
}
