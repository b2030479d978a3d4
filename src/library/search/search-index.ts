import type { LibraryDatabase } from '../database/library-database.ts';
import type { SearchSegmentRow } from '../database/rows.ts';
import { numbersOf } from './chunk-rows.ts';
import { decodeNumbers, encodeNumbers } from './numbers.ts';
import { SearchDamage } from './search-damage.ts';
import { resetSearch, searchStateForWriting } from './search-state.ts';
import type { Searchable } from './searchable.ts';
import { waitingRow } from './waiting-rows.ts';

/*
 * A clipping stands in one place at most: among those that wait, or in one segment that does not count it as dead. Segments
 * are never changed; what changes is who in them is dead.
 */

/** Holds new clippings, or such that came back, under the words of their titles and texts; inside a transaction that writes. */
export async function addToSearch(database: LibraryDatabase, added: readonly { readonly no: number; readonly article: Searchable }[]): Promise<void> {
  await searchStateForWriting(database);
  await database.searchWaiting.bulkPut(added.map(({ no, article }) => waitingRow(no, article)));
}

/** Holds a clipping under other words than before; inside a transaction that writes. */
export async function changeInSearch(database: LibraryDatabase, no: number, article: Searchable): Promise<void> {
  await takeFromSearch(database, no);
  await database.searchWaiting.put(waitingRow(no, article));
}

/** Takes a clipping out; inside a transaction that writes. An index that turns out damaged is given up. */
export async function takeFromSearch(database: LibraryDatabase, no: number): Promise<void> {
  const { building } = await searchStateForWriting(database);
  try {
    const found = await takeOut(database, no);
    if (!found && (building === null || no <= building)) throw new SearchDamage('The search index does not know a clipping.');
  } catch (error) {
    if (!(error instanceof SearchDamage)) throw error;
    await resetSearch(database);
  }
}

/** Where a clipping stands in a segment. */
interface Place {
  readonly segment: SearchSegmentRow;
  readonly dead: readonly number[];
}

/** The segment in which a clipping counts, with all its dead; null where there is none. Throws `SearchDamage`. */
export async function placeOf(database: LibraryDatabase, no: number): Promise<Place | null> {
  const segments = await database.searchSegments.toArray();
  for (const segment of segments.filter(({ first, last }) => first <= no && no <= last)) {
    const dead = decodeNumbers(segment.dead);
    if (!dead.includes(no) && (await numbersOf(database, segment.id)).includes(no)) return { segment, dead };
  }
  return null;
}

async function takeOut(database: LibraryDatabase, no: number): Promise<boolean> {
  if ((await database.searchWaiting.get(no)) !== undefined) {
    await database.searchWaiting.delete(no);
    return true;
  }
  const place = await placeOf(database, no);
  if (place === null) return false;
  const { segment } = place;
  const dead = [...place.dead, no].sort((a, b) => a - b);
  await database.searchSegments.put({ ...segment, gone: dead.length, dead: encodeNumbers(dead) });
  return true;
}
