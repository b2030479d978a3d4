import { NO_FINDINGS, type EventTally, type Tally } from '../../event.ts';
import type { LibraryDatabase } from '../../database/library-database.ts';
import type { Tools } from '../tools.ts';
import { clippingsOf, dueAgain } from './refresh-event.ts';

/** See `Library.dueEvents`. */
export function dueEvents(tools: Tools, limit: number): Promise<readonly string[]> {
  return tools.transactions.read(['events'], async (database) => {
    const rows = await database.events.where('due').equals(1).limit(limit).toArray();
    return rows.map(({ id }) => id);
  });
}

/** See `Library.tallyEvent`. */
export function tallyEvent(tools: Tools, { eventId, changes, clippings, whole, each }: EventTally): Promise<boolean> {
  return tools.transactions.write(async (database) => {
    const row = await database.events.get(eventId);
    const members = await clippingsOf(database, eventId);
    const compared = new Set(clippings);
    if (row === undefined || row.changes !== changes || members.length !== compared.size || members.some(({ id }) => !compared.has(id))) return false;
    await database.events.put({ ...row, tally: whole, due: 0 });
    await database.clippings.bulkPut(members.map((member) => {
      const tally = each.get(member.id) ?? NO_FINDINGS;
      return { ...member, tally, findingsOrder: orderOf(tally) };
    }));
    return true;
  });
}

/** Has the events of some clippings compared again; inside a transaction that writes. */
export async function compareAgain(database: LibraryDatabase, clippings: readonly string[]): Promise<void> {
  const rows = await database.clippings.where('id').anyOf(clippings).toArray();
  const events = await database.events.bulkGet([...new Set(rows.map(({ eventId }) => eventId))]);
  await database.events.bulkPut(events.flatMap((row) => (row === undefined ? [] : [{ ...row, ...dueAgain(row) }])));
}

/** Conflicts first, then differences, then changes; a thousand of each are more than any article has. */
function orderOf({ conflict, different, changed }: Tally): number {
  return (Math.min(conflict, 999) * 1000 + Math.min(different, 999)) * 1000 + Math.min(changed, 999);
}
