import type { LibraryDatabase } from '../database/library-database.ts';
import { SearchDamage } from './search-damage.ts';
import { placeOf } from './search-index.ts';

/** Checks that an index which found nothing holds the newest clipping: rows that are gone altogether fail no checksum. Throws `SearchDamage`. */
export async function probeSearch(database: LibraryDatabase): Promise<void> {
  const newest = await database.clippings.toCollection().last();
  if (newest === undefined) return;
  const waits = (await database.searchWaiting.get(newest.no)) !== undefined;
  if (!waits && (await placeOf(database, newest.no)) === null) throw new SearchDamage('The search index does not know the newest clipping.');
}
