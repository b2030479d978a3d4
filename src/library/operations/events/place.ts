import type { Placement } from '../../event.ts';
import { LibraryError } from '../../library-error.ts';
import { LIMITS } from '../../limits.ts';
import type { Tools } from '../tools.ts';
import { clippingsOf, refreshEvent } from './refresh-event.ts';

/** See `Library.unplaced`. */
export function unplaced(tools: Tools, limit: number): Promise<readonly string[]> {
  return tools.transactions.read(['clippings'], async (database) => {
    const rows = await database.clippings.where('[eventId+no]').between([''], ['', []]).limit(limit).toArray();
    return rows.map(({ id }) => id);
  });
}

/** See `Library.place`. */
export async function place(tools: Tools, placements: readonly Placement[]): Promise<void> {
  const wrong = placements.length > LIMITS.ids || placements.some(({ eventId }) => eventId === '' || eventId.length > LIMITS.event);
  if (wrong) throw new LibraryError('refused', 'These clippings cannot be put into events so.');
  await tools.transactions.write(async (database) => {
    const touched = new Set<string>();
    for (const { id, eventId } of placements) {
      const row = await database.clippings.where('id').equals(id).first(); // oxlint-disable-line no-await-in-loop -- few, in one transaction
      if (row === undefined || row.eventId === eventId) continue;
      const [neighbour] = await clippingsOf(database, eventId); // oxlint-disable-line no-await-in-loop -- see above
      const event = neighbour === undefined ? row.event : neighbour.event;
      await database.clippings.put({ ...row, eventId, event, tally: null, findingsOrder: 0 }); // oxlint-disable-line no-await-in-loop -- see above
      touched.add(row.eventId).add(eventId);
    }
    for (const eventId of touched) await refreshEvent(database, eventId); // oxlint-disable-line no-await-in-loop -- see above
  });
}
