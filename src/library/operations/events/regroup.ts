import * as v from 'valibot';
import type { LinkDecision } from '../../../coverage/relation.ts';
import type { LibraryDatabase } from '../../database/library-database.ts';
import { LibraryError } from '../../library-error.ts';
import { LIMITS } from '../../limits.ts';
import type { PairsDecided, Regrouping } from '../../regrouping.ts';
import { DECISION, inOrder } from '../decisions.ts';
import type { Tools } from '../tools.ts';
import { EVENT_NAME, giveName } from './name-event.ts';
import { placeAll, PLACEMENTS } from './place.ts';

const IDS = v.pipe(v.array(v.pipe(v.string(), v.minLength(1), v.maxLength(200))), v.maxLength(LIMITS.ids));
const REGROUPING = v.object({
  places: PLACEMENTS,
  names: v.array(v.object({ eventId: v.string(), name: EVENT_NAME })),
  pairs: v.array(v.object({ ones: IDS, others: IDS, decision: v.nullable(v.picklist(['same-event', 'other-event'])) })),
  singly: v.array(DECISION),
});

/** See `Library.regroup`. */
export async function regroup(tools: Tools, change: Regrouping): Promise<Regrouping> {
  if (!v.is(REGROUPING, change)) throw new LibraryError('refused', 'These clippings cannot be regrouped so.');
  return tools.transactions.write(async (database) => {
    const names = await namesNow(database, change);
    const places = await placeAll(database, change.places);
    for (const { eventId, name } of change.names) await giveName(database, eventId, name); // oxlint-disable-line no-await-in-loop -- one after the other, in one transaction
    return { places, names, ...(await decide(database, change)) };
  });
}

/** Names of the events that a change touches and that there are. */
async function namesNow(database: LibraryDatabase, { places, names }: Regrouping): Promise<Regrouping['names']> {
  const leaving = await database.clippings.where('id').anyOf(places.map(({ id }) => id)).toArray();
  const touched = new Set([...leaving, ...places, ...names].map(({ eventId }) => eventId));
  const rows = await database.events.bulkGet([...touched]);
  return rows.flatMap((row) => (row === undefined ? [] : [{ eventId: row.id, name: row.name }]));
}

/** Keeps and forgets decisions; answers what takes that back. */
async function decide(database: LibraryDatabase, { pairs, singly }: Regrouping): Promise<Pick<Regrouping, 'pairs' | 'singly'>> {
  const changes = new Map([...pairs.flatMap(everyTwo), ...singly].map(({ a, b, decision }) => {
    const key = inOrder(a, b);
    return [key.join(' '), { key, decision }] as const;
  }));
  const keys = [...changes.values()].map(({ key }) => key);
  const earlier = (await database.decisions.bulkGet(keys)).filter((row) => row !== undefined);
  await database.decisions.bulkDelete(keys);
  await database.decisions.bulkPut([...changes.values()].flatMap(({ key: [a, b], decision }) => (decision === null ? [] : [{ a, b, decision }])));
  const forgotten = [...pairs, ...singly.map(({ a, b }) => ({ ones: [a], others: [b] }))].map(({ ones, others }) => ({ ones, others, decision: null }));
  return { pairs: forgotten, singly: earlier };
}

function everyTwo({ ones, others, decision }: PairsDecided): readonly { readonly a: string; readonly b: string; readonly decision: LinkDecision['decision'] | null }[] {
  return ones.flatMap((a) => others.flatMap((b) => (a === b ? [] : [{ a, b, decision }])));
}
