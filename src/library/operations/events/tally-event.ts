import { NO_FINDINGS, type EventTally, type Tally } from '../../event.ts';
import type { Tools } from '../tools.ts';
import { clippingsOf } from './refresh-event.ts';

/** See `Library.dueEvents`. */
export function dueEvents(tools: Tools, limit: number): Promise<readonly string[]> {
  return tools.transactions.read(['events'], async (database) => {
    const rows = await database.events.where('due').equals(1).limit(limit).toArray();
    return rows.map(({ id }) => id);
  });
}

/** See `Library.tallyEvent`. */
export function tallyEvent(tools: Tools, { eventId, clippings, whole, each }: EventTally): Promise<boolean> {
  return tools.transactions.write(async (database) => {
    const row = await database.events.get(eventId);
    const members = await clippingsOf(database, eventId);
    const compared = new Set(clippings);
    if (row === undefined || members.length !== compared.size || members.some(({ id }) => !compared.has(id))) return false;
    await database.events.put({ ...row, tally: whole, due: 0 });
    await database.clippings.bulkPut(members.map((member) => {
      const tally = each.get(member.id) ?? NO_FINDINGS;
      return { ...member, tally, findingsOrder: orderOf(tally) };
    }));
    return true;
  });
}

/** See `Library.compareAgain`. */
export function compareAgain(tools: Tools, eventId: string): Promise<void> {
  return tools.transactions.write(async (database) => {
    const row = await database.events.get(eventId);
    if (row !== undefined) await database.events.put({ ...row, due: 1 });
  });
}

/** Conflicts first, then differences, then changes; a thousand of each are more than any article has. */
function orderOf({ conflict, different, changed }: Tally): number {
  return (Math.min(conflict, 999) * 1000 + Math.min(different, 999)) * 1000 + Math.min(changed, 999);
}
