import type { Answer, Label } from '../../compare/finding.ts';
import type { Relation } from './annotation.ts';
import type { Gold, GoldPair, GoldTrap } from './gold.ts';
import { sameStatement } from './same-statement.ts';
import type { Shown, ShownPair } from './shown-pairs.ts';

/** How a finding stands to the annotation. */
export type Verdict = 'right' | 'near' | 'wrong' | 'unannotated';

/** A finding as judged: what it met and what it fell for. */
export interface Judged {
  readonly shown: Shown;
  readonly event: string;
  readonly verdict: Verdict;
  readonly met: readonly GoldPair[];
  readonly traps: readonly GoldTrap[];
}

/** Relations under which a label is right. */
const RIGHT: Readonly<Record<Label, readonly Relation[]>> = {
  conflict: ['conflict'],
  different: ['different', 'update', 'conflict'],
  changed: ['update'],
  agrees: ['agree'],
};
/** Share of a finding's pairs that must be annotated for it to be judged. */
const ENOUGH = 1 / 3;

/**
 * Judges a finding by most of what it sets side by side: right when half of its annotated pairs stand in the label's relation,
 * near when half differ in some way, wrong when they are annotated as agreeing.
 */
export function judgeFinding(shown: Shown, gold: Gold): Judged {
  const { label } = shown.finding;
  const pairs = shown.pairs.map((pair) => ({ pair, met: gold.between(pair[0].article, pair[1].article).filter((known) => meets(pair, known)) }));
  const verdicts = pairs.map(({ met }) => verdictOf(label, met));
  const count = (verdict: Verdict): number => verdicts.filter((one) => one === verdict).length;
  const judged = pairs.length - count('unannotated');
  const traps = label === 'agrees' ? [] : pairs.filter(({ met }) => met.length === 0).flatMap(({ pair }) => gold.traps.filter((trap) => fallsFor(pair, trap)));
  return {
    shown,
    event: gold.eventOf(shown.finding.answers.find(({ article }) => gold.eventOf(article) !== null)?.article ?? '') ?? '',
    verdict: overall(judged, pairs.length, count),
    met: pairs.flatMap(({ met }) => met),
    traps: [...new Set(traps)],
  };
}

function overall(judged: number, all: number, count: (verdict: Verdict) => number): Verdict {
  if (judged === 0 || judged < all * ENOUGH) return 'unannotated';
  if (count('right') >= judged / 2) return 'right';
  return count('right') + count('near') >= judged / 2 ? 'near' : 'wrong';
}

function verdictOf(label: Label, met: readonly GoldPair[]): Verdict {
  if (met.length === 0) return 'unannotated';
  if (met.some(({ relation }) => RIGHT[label].includes(relation))) return 'right';
  return label !== 'agrees' && met.some(({ relation }) => relation !== 'agree') ? 'near' : 'wrong';
}

function meets([a, b]: ShownPair, known: GoldPair): boolean {
  return (says(a, known, 'x') && says(b, known, 'y')) || (says(a, known, 'y') && says(b, known, 'x'));
}

/** Whether a shown answer is the annotated one, or the article's same answer in other words. */
function says(shown: Answer, { question, x, y }: GoldPair, side: 'x' | 'y'): boolean {
  const answer = side === 'x' ? x : y;
  if (shown.article !== answer.doc) return false;
  const same = [answer, ...question.answers.filter(({ doc, value }) => doc === answer.doc && value === answer.value)];
  return same.some(({ quote }) => sameStatement(shown.quote, quote));
}

function fallsFor([a, b]: ShownPair, trap: GoldTrap): boolean {
  const is = (shown: Answer, side: GoldTrap['a']): boolean => shown.article === side.doc && sameStatement(shown.quote, side.quote);
  return (is(a, trap.a) && is(b, trap.b)) || (is(b, trap.a) && is(a, trap.b));
}
