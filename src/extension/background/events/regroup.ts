import type { Library } from '../../../library/library.ts';

type Regrouping = Pick<Library, 'event' | 'decideLink' | 'place'>;

/**
 * Tells the linker for good that every article of one event belongs with every article of the other, and puts them together.
 * Returns the ids of the clippings that moved.
 */
export async function mergeEvents(library: Regrouping, into: string, from: string): Promise<readonly string[]> {
  if (into === from) return [];
  const [one, other] = await Promise.all([library.event(into), library.event(from)]);
  for (const { id: a } of one.clippings) {
    for (const { id: b } of other.clippings) await library.decideLink({ a, b, decision: 'same-event' }); // oxlint-disable-line no-await-in-loop -- one write after the other
  }
  await library.place(other.clippings.map(({ id }) => ({ id, eventId: into })));
  return other.clippings.map(({ id }) => id);
}

/**
 * Tells the linker for good that some articles belong with none of the others of their event, but with each other, and gives
 * them an event of their own. Returns its id.
 */
export async function splitEvent(library: Regrouping, eventId: string, clippings: readonly string[]): Promise<string> {
  const out = new Set(clippings);
  const members = (await library.event(eventId)).clippings.map(({ id }) => id);
  const leaving = members.filter((id) => out.has(id));
  const staying = members.filter((id) => !out.has(id));
  const [first] = leaving;
  if (first === undefined || staying.length === 0) return eventId;
  for (const a of leaving) {
    for (const b of staying) await library.decideLink({ a, b, decision: 'other-event' }); // oxlint-disable-line no-await-in-loop -- one write after the other
    if (a !== first) await library.decideLink({ a: first, b: a, decision: 'same-event' }); // oxlint-disable-line no-await-in-loop -- see above
  }
  const name = first === eventId ? `${first}+` : first;
  await library.place(leaving.map((id) => ({ id, eventId: name })));
  return name;
}
