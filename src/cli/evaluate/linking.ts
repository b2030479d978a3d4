import type { Link } from '../../coverage/relation.ts';
import type { AnnotationFile, EventFile } from './annotation.ts';
import { pairKey } from './gold.ts';
import { groupBy } from '../../claims/group-by.ts';

/** How well articles on one event were linked: pairs of articles. */
export interface LinkTally {
  readonly truePairs: number;
  readonly linkedPairs: number;
  readonly hit: number;
}

/** Counts links against the events that articles are filed under; articles that are off their event count nowhere. */
export function linkTally(links: readonly Link[], events: readonly EventFile[], annotations: readonly AnnotationFile[]): LinkTally {
  const off = new Set(annotations.flatMap(({ off_event }) => off_event));
  const eventOf = new Map<string, string>();
  for (const { event, same_event, docs } of events) {
    for (const { id } of docs) if (!off.has(id)) eventOf.set(id, same_event ? event : `${event}:${id}`);
  }
  const linked = new Set(links.filter(({ a, b }) => a !== b && eventOf.has(a) && eventOf.has(b)).map(({ a, b }) => pairKey(a, b)));
  const byEvent = groupBy(eventOf.keys(), (id) => eventOf.get(id));
  const pairs = [...byEvent.values()].flatMap((ids) => ids.flatMap((a, index) => ids.slice(index + 1).map((b) => pairKey(a, b))));
  return { truePairs: pairs.length, linkedPairs: linked.size, hit: pairs.filter((key) => linked.has(key)).length };
}
