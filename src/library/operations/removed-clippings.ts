import type { LibraryDatabase } from '../database/library-database.ts';
import type { ClippingRow, RemovedRow } from '../database/rows.ts';
import { changeSize } from '../database/size.ts';
import { putIntoIndex, takeFromIndex } from '../index/event-index.ts';
import { analysisOf } from '../index/rebuild.ts';
import { searchableOf } from '../search/searchable.ts';
import { addToSearch, takeFromSearch } from '../search/search-index.ts';
import { UNDO_TIME } from '../limits.ts';
import { refreshEvent } from './events/refresh-event.ts';
import { termsUnder, type Tools } from './tools.ts';

/** Whether the time to bring it back is over. */
export function isForgotten(row: RemovedRow, now: Date): boolean {
  return row.removedAt + UNDO_TIME <= now.getTime();
}

/** Brings a removed clipping back into lists, index and counts, and returns its row; inside a transaction that writes. */
export async function bringBack(tools: Tools, database: LibraryDatabase, { token, clipping }: RemovedRow): Promise<ClippingRow> {
  await changeSize(database, 1);
  await database.removed.delete(token);
  await database.clippings.put(clipping);
  await refreshEvent(database, clipping.eventId);
  const content = await database.contents.get(clipping.no);
  await addToSearch(database, [{ no: clipping.no, article: searchableOf(content) }]);
  if (content !== undefined) {
    const analysis = analysisOf(content);
    await tools.vocabulary.recount(database, clipping.no, null, analysis);
    await putIntoIndex(database, clipping.no, termsUnder(tools, await tools.vocabulary.read(database), analysis));
  }
  return clipping;
}

/** Takes a clipping out of lists, index and counts, and keeps the row that brings it back; inside a transaction that writes. */
export async function setAside(tools: Tools, database: LibraryDatabase, removed: RemovedRow, eventId: string): Promise<void> {
  const { no } = removed;
  await changeSize(database, -1);
  await database.clippings.delete(no);
  await database.removed.put(removed);
  await refreshEvent(database, eventId);
  await takeFromIndex(database, no);
  await takeFromSearch(database, no);
  const content = await database.contents.get(no);
  if (content !== undefined) await tools.vocabulary.recount(database, no, analysisOf(content), null);
}

/** Deletes all that is left of a removed clipping; inside a transaction that writes. */
export async function forget(database: LibraryDatabase, { token, no, clipping }: RemovedRow): Promise<void> {
  await database.removed.delete(token);
  // Those who share go on knowing that it was removed; here it is no article any more.
  await database.shared.where('no').equals(no).modify({ no: 0 });
  await database.contents.delete(no);
  await database.annotations.where('[no+createdAt]').between([no], [no, []]).delete();
  await database.history.where('[no+version]').between([no], [no, []]).delete();
  await database.decisions.where('a').equals(clipping.id).delete();
  await database.decisions.where('b').equals(clipping.id).delete();
}
