import type { LibraryDatabase } from '../database/library-database.ts';
import { BlockStore } from './block-store.ts';
import { IndexDamage } from './index-damage.ts';
import { decodePostings } from './posting-block.ts';

/**
 * Checks that an index which found nothing holds anything: the newest clipping must stand under its own first term. Throws
 * `IndexDamage`. For an index whose rows are gone altogether, which no checksum can tell.
 */
export async function probe(database: LibraryDatabase, generation: number): Promise<void> {
  const newest = await database.clippings.toCollection().last();
  if (newest === undefined) return;
  const signature = await database.signatures.get([generation, newest.no]);
  if (signature === undefined) throw new IndexDamage('The index does not know the newest clipping.');
  const [term] = signature.terms;
  if (term === undefined) return;
  const rows = await new BlockStore(database, generation).rowsOf(term);
  const stands = rows.some((row) => decodePostings(row.bytes).some(({ no }) => no === newest.no));
  if (!stands) throw new IndexDamage('The index has lost the newest clipping.');
}
