import type { Finding } from '../../compare/finding.ts';
import { questionsMet, shownAs } from './figures.ts';
import type { Score } from './score.ts';

/** The cases to look at, in words: findings that nothing annotates or that are wrong, clear conflicts not shown, traps hit. */
export function casesOf({ judged, gold }: Score): string {
  const differing = judged.filter(({ shown }) => shown.finding.label !== 'agrees');
  const met = questionsMet(judged, shownAs('conflict', 'conflict'));
  const missed = new Map(gold.pairs.filter(({ relation, debatable, question }) => relation === 'conflict' && !debatable && !met.has(question.id)).map((pair) => [pair.question.id, pair]));
  const hit = new Set(judged.flatMap(({ traps }) => traps));
  return [
    '# shown, and no annotation covers it',
    ...differing.filter(({ verdict }) => verdict === 'unannotated').map(({ shown }) => findingText(shown.finding)),
    '# wrong, or shown under another label',
    ...judged.filter(({ verdict }) => verdict === 'wrong' || verdict === 'near').map(({ shown }) => findingText(shown.finding)),
    '# clear conflicts not shown as conflicts',
    ...[...missed.values()].map(({ question, x, y }) => `- ${question.id} [${question.kind}] ${question.question}\n    ${x.doc}: ${x.quote}\n    ${y.doc}: ${y.quote}`),
    '# traps hit',
    ...[...hit].map(({ id, a, b, why }) => `- ${id}\n    ${a.quote}\n    ${b.quote}\n    ${why}`),
  ].join('\n');
}

function findingText({ label, kind, question, answers }: Finding): string {
  return [`- [${label}, ${kind}] ${question}`, ...answers.map(({ group, article, quote }) => `    (${group}) ${article}: ${quote}`)].join('\n');
}
