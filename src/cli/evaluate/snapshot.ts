import * as v from 'valibot';
import type { Label } from '../../compare/finding.ts';
import type { Relation } from './annotation.ts';
import { questionsMet, shownAs } from './figures.ts';
import type { Score } from './score.ts';

const Ids = v.array(v.string());

/** What one run found, by the ids of questions, traps and findings: small enough to keep, and told apart from the next run. */
export const Snapshot = v.object({
  conflicts: Ids,
  changes: Ids,
  differences: Ids,
  agreements: Ids,
  trapsHit: Ids,
  /** Findings judged wrong or near, "conflict: question". */
  faulty: Ids,
});
export type Snapshot = v.InferOutput<typeof Snapshot>;

/** Takes down what a run found. */
export function snapshotOf({ judged }: Score): Snapshot {
  const found = (label: Label, relation: Relation): string[] => [...questionsMet(judged, shownAs(label, relation))].toSorted();
  const differing = questionsMet(judged, (one, met) => one.shown.finding.label === 'different' && met.relation !== 'agree');
  return {
    conflicts: found('conflict', 'conflict'),
    changes: found('changed', 'update'),
    differences: [...differing].toSorted(),
    agreements: found('agrees', 'agree'),
    trapsHit: [...new Set(judged.flatMap(({ traps }) => traps.map(({ id }) => id)))].toSorted(),
    faulty: judged
      .filter(({ verdict }) => verdict === 'wrong' || verdict === 'near')
      .map(({ event, shown: { finding } }) => `${event}: ${finding.label}: ${finding.question}`)
      .toSorted(),
  };
}

/** What is in one run and not in the other: one line for each list that changed; none when nothing did. */
export function changesBetween(before: Snapshot, after: Snapshot): readonly string[] {
  const names = Object.keys(Snapshot.entries) as (keyof Snapshot)[];
  return names.flatMap((name) => {
    const [old, present] = [new Set(before[name]), new Set(after[name])];
    const gained = after[name].filter((id) => !old.has(id));
    const lost = before[name].filter((id) => !present.has(id));
    if (gained.length + lost.length === 0) return [];
    return [`${name}: ${before[name].length} → ${after[name].length}`, ...gained.map((id) => `  + ${id}`), ...lost.map((id) => `  - ${id}`)];
  });
}
