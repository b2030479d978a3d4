import type { Removal } from '../clipping.ts';
import { newId } from '../database/clipping-row.ts';
import { changeSize } from '../database/size.ts';
import { takeFromIndex } from '../index/event-index.ts';
import { analysisOf } from '../index/rebuild.ts';
import { takeFromSearch } from '../search/search-index.ts';
import { LibraryError } from '../library-error.ts';
import { UNDO_TIME } from '../limits.ts';
import { clippingById } from './clipping-by-id.ts';
import { bringBack, isForgotten } from './removed-clippings.ts';
import { refreshEvent } from './events/refresh-event.ts';
import type { Tools } from './tools.ts';

/** See `Library.remove`. */
export function remove(tools: Tools, id: string): Promise<Removal> {
  const removedAt = tools.now().getTime();
  const token = newId();
  return tools.transactions.write(async (database) => {
    const clipping = await clippingById(database, id);
    const { no, keys } = clipping;
    await changeSize(database, -1);
    await database.clippings.delete(no);
    await database.removed.put({ token, no, removedAt, keys, clipping });
    await refreshEvent(database, clipping.eventId);
    await takeFromIndex(database, no);
    await takeFromSearch(database, no);
    const content = await database.contents.get(no);
    if (content !== undefined) await tools.vocabulary.recount(database, no, analysisOf(content), null);
    return { token, until: new Date(removedAt + UNDO_TIME).toISOString() };
  });
}

/** See `Library.undoRemove`. */
export function undoRemove(tools: Tools, token: string): Promise<{ readonly id: string }> {
  return tools.transactions.write(async (database) => {
    const row = await database.removed.get(token);
    if (row === undefined || isForgotten(row, tools.now())) {
      throw new LibraryError('not-found', 'The removal can no longer be undone.');
    }
    const { id } = await bringBack(tools, database, row);
    return { id };
  });
}
