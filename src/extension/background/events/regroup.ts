import type { Library } from '../../../library/library.ts';
import type { Regrouping } from '../../../library/regrouping.ts';

type EventsOf = Pick<Library, 'event' | 'regroup'>;

/**
 * Tells the linker for good that every article of one event belongs with every article of the other, and puts them together.
 * Returns the ids of the clippings that moved, and what takes it back.
 */
export async function mergeEvents(library: EventsOf, into: string, from: string): Promise<{ readonly moved: readonly string[]; readonly undo: Regrouping | null }> {
  if (into === from) return { moved: [], undo: null };
  const [ones, others] = await Promise.all([membersOf(library, into), membersOf(library, from)]);
  const undo = await library.regroup({
    places: others.map((id) => ({ id, eventId: into })), names: [], pairs: [{ ones, others, decision: 'same-event' }], singly: [],
  });
  return { moved: others, undo };
}

/**
 * Tells the linker for good that some articles belong with none of the others of their event, but with each other, and gives
 * them an event of their own. Returns its id, and what takes it back; the event itself and null where none or all would leave.
 */
export async function splitEvent(library: EventsOf, eventId: string, clippings: readonly string[]): Promise<{ readonly event: string; readonly undo: Regrouping | null }> {
  const out = new Set(clippings);
  const members = await membersOf(library, eventId);
  const leaving = members.filter((id) => out.has(id));
  const staying = members.filter((id) => !out.has(id));
  const [first, ...rest] = leaving;
  if (first === undefined || staying.length === 0) return { event: eventId, undo: null };
  const event = first === eventId ? `${first}+` : first;
  const undo = await library.regroup({
    places: leaving.map((id) => ({ id, eventId: event })),
    names: [],
    pairs: [{ ones: leaving, others: staying, decision: 'other-event' }, { ones: [first], others: rest, decision: 'same-event' }],
    singly: [],
  });
  return { event, undo };
}

async function membersOf(library: EventsOf, event: string): Promise<readonly string[]> {
  return (await library.event(event)).clippings.map(({ id }) => id);
}
