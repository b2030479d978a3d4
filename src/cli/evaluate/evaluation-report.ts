import type { EvaluateOptions } from './options.ts';
import { figuresTable, share } from './table.ts';
import type { Score } from './score.ts';
import { changesBetween, type Snapshot } from './snapshot.ts';

/** The figures for a person: overall, tuned and untuned, per kind, per event, then what changed since the last run. */
export function evaluationReport(score: Score, { tuned }: Pick<EvaluateOptions, 'tuned'>, before: Snapshot | null, now: Snapshot): string {
  const { linking, gold, judged } = score;
  const events = [...new Set([...gold.pairs.map(({ question }) => question.event), ...gold.traps.map(({ event }) => event)])].toSorted(byNumber);
  const kinds = [...new Set([...gold.pairs.map(({ question }) => question.kind), ...judged.map(({ shown }) => shown.finding.kind)])].toSorted();
  const split = tuned === null ? [] : ([['tuned', events.filter((event) => tuned.has(event))], ['untuned', events.filter((event) => !tuned.has(event))]] as const);
  const changes = before === null ? [] : changesBetween(before, now);
  return [
    `links: precision ${share(linking.hit, linking.linkedPairs)}, recall ${share(linking.hit, linking.truePairs)}`,
    ...Object.entries(score.faults).filter(([, count]) => count > 0).map(([name, count]) => `fault: ${name}: ${count}`),
    '',
    figuresTable([['all', score.figures()], ...split.map(([name, ids]) => [name, score.figures(new Set(ids))] as const)]),
    '',
    figuresTable(kinds.map((kind) => [kind, score.figuresOfKind(kind)] as const)),
    '',
    figuresTable(events.map((event) => [`event ${event}`, score.figures(new Set([event]))] as const)),
    '',
    'Under a label: precision (right/shown); sound: right of those that an annotation covers; recall: questions found.',
    '',
    before === null ? 'No earlier run to compare with.' : changes.length === 0 ? 'Nothing changed since the last run.' : `Since the last run:\n${changes.join('\n')}`,
  ].join('\n');
}

function byNumber(a: string, b: string): number {
  return Number(a) - Number(b) || (a < b ? -1 : 1);
}
