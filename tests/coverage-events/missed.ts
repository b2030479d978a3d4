import { questionsMet, shownAs } from '../../src/cli/evaluate/figures.ts';
import type { Relation } from '../../src/cli/evaluate/annotation.ts';
import type { Label } from '../../src/compare/finding.ts';
import type { Score } from '../../src/cli/evaluate/score.ts';

/** The label that each annotated relation calls for. */
const CALLS_FOR: readonly (readonly [Relation, Label])[] = [['conflict', 'conflict'], ['different', 'different'], ['update', 'changed'], ['agree', 'agrees']];

/** What is annotated and not shown as such: "5/q2 rank: conflict", sorted. */
export function missedIn({ judged, gold }: Score): readonly string[] {
  const missed = CALLS_FOR.flatMap(([relation, label]) => {
    const met = questionsMet(judged, shownAs(label, relation));
    return gold.pairs.filter((pair) => pair.relation === relation && !met.has(pair.question.id)).map(({ question }) => `${question.id} ${question.kind}: ${relation}`);
  });
  return [...new Set(missed)].toSorted();
}

/** Findings under a label that the annotation speaks against: "4 place: agrees", sorted. */
export function faultyIn({ judged }: Score): readonly string[] {
  return judged
    .filter(({ verdict }) => verdict === 'wrong' || verdict === 'near')
    .map(({ event, shown: { finding } }) => `${event} ${finding.kind}: ${finding.label}`)
    .toSorted();
}
