import * as v from 'valibot';
import type { LibraryDatabase } from '../../database/library-database.ts';
import type { Placement } from '../../event.ts';
import { LibraryError } from '../../library-error.ts';
import { LIMITS } from '../../limits.ts';
import type { Tools } from '../tools.ts';
import { giveName } from './name-event.ts';
import { clippingsOf, refreshEvent } from './refresh-event.ts';

/** See `Library.unplaced`. */
export function unplaced(tools: Tools, limit: number): Promise<readonly string[]> {
  return tools.transactions.read(['clippings'], async (database) => {
    const rows = await database.clippings.where('[eventId+no]').between([''], ['', []]).limit(limit).toArray();
    return rows.map(({ id }) => id);
  });
}

/** What may be asked. */
export const PLACEMENTS = v.pipe(
  v.array(v.object({ id: v.string(), eventId: v.pipe(v.string(), v.minLength(1), v.maxLength(LIMITS.event)) })),
  v.maxLength(LIMITS.ids),
);

/** See `Library.place`. */
export async function place(tools: Tools, placements: readonly Placement[]): Promise<void> {
  if (!v.is(PLACEMENTS, placements)) throw new LibraryError('refused', 'These clippings cannot be put into events so.');
  await tools.transactions.write((database) => placeAll(database, placements));
}

/** The same inside a transaction that writes; answers where those that moved were before. */
export async function placeAll(database: LibraryDatabase, placements: readonly Placement[]): Promise<readonly Placement[]> {
  const before: Placement[] = [];
  const named: { readonly from: string; readonly eventId: string; readonly name: string }[] = [];
  const touched = new Set<string>();
  for (const { id, eventId } of placements) {
    const row = await database.clippings.where('id').equals(id).first(); // oxlint-disable-line no-await-in-loop -- few, in one transaction
    if (row === undefined || row.eventId === eventId) continue;
    const [neighbour] = await clippingsOf(database, eventId); // oxlint-disable-line no-await-in-loop -- see above
    const event = neighbour === undefined ? row.event : neighbour.event;
    await database.clippings.put({ ...row, eventId, event, tally: null, findingsOrder: 0 }); // oxlint-disable-line no-await-in-loop -- see above
    before.push({ id, eventId: row.eventId });
    if (event === null && row.event !== null) named.push({ from: row.eventId, eventId, name: row.event });
    touched.add(row.eventId).add(eventId);
  }
  for (const eventId of touched) await refreshEvent(database, eventId); // oxlint-disable-line no-await-in-loop -- see above
  // The reader's name of an event that became part of one without a name is that one's now.
  for (const { from, eventId, name } of named) {
    const [left, into] = await database.events.bulkGet([from, eventId]); // oxlint-disable-line no-await-in-loop -- see above
    if (left === undefined && into?.name === null) await giveName(database, eventId, name); // oxlint-disable-line no-await-in-loop -- see above
  }
  return before;
}
