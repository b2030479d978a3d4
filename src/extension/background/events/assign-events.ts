import type { Placement } from '../../../library/event.ts';

/**
 * Which event each group of articles becomes. A group keeps the event that most of its articles are in already, the older
 * one (its name sorts first) where two hold as many; an event goes to one group only, the one with most of its articles.
 * A group that gets none is a new event by the name of its first article. Returns the articles whose event changes.
 * @param groups ids of articles, each once
 * @param eventOf the event that an article is in; empty where it has none
 */
export function assignEvents(groups: readonly (readonly string[])[], eventOf: ReadonlyMap<string, string>): Placement[] {
  const claims = groups.flatMap((group, at) => [...held(group, eventOf)].map(([event, articles]) => ({ at, event, articles })));
  const sorted = claims.toSorted((x, y) => y.articles - x.articles || (x.event < y.event ? -1 : x.event > y.event ? 1 : x.at - y.at));
  const given = new Map<number, string>();
  const taken = new Set<string>();
  for (const { at, event } of sorted) {
    if (given.has(at) || taken.has(event)) continue;
    given.set(at, event);
    taken.add(event);
  }
  return groups.flatMap((group, at) => {
    const eventId = given.get(at) ?? newName(group, taken);
    taken.add(eventId);
    return group.filter((id) => eventOf.get(id) !== eventId).map((id) => ({ id, eventId }));
  });
}

function held(group: readonly string[], eventOf: ReadonlyMap<string, string>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const id of group) {
    const event = eventOf.get(id) ?? '';
    if (event !== '') counts.set(event, (counts.get(event) ?? 0) + 1);
  }
  return counts;
}

/** An article's id names at most one event: the first that no other event goes by. */
function newName(group: readonly string[], taken: ReadonlySet<string>): string {
  const sorted = group.toSorted();
  return sorted.find((id) => !taken.has(id)) ?? `${sorted[0] ?? ''}+`;
}
