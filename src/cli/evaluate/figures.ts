import { LABELS, type Label } from '../../compare/finding.ts';
import type { GoldPair, GoldTrap } from './gold.ts';
import type { Judged, Verdict } from './judge-finding.ts';

/** Findings of one label by verdict. */
export type Tally = Readonly<Record<Verdict, number>> & { readonly shown: number };

/** How many of the annotated questions of one sort were met. */
export interface Recall {
  readonly gold: number;
  readonly found: number;
}

/** What is counted of a set of findings against a part of the annotation. */
export interface Figures {
  readonly labels: Readonly<Record<Label, Tally>>;
  /** Questions with a clear conflict that were shown as conflicts, and under any label of difference. */
  readonly conflicts: Recall;
  readonly conflictsSurfaced: Recall;
  readonly updates: Recall;
  readonly agreements: Recall;
  /** Questions with any difference, shown under any label of difference. */
  readonly differences: Recall;
  readonly traps: { readonly total: number; readonly hit: number };
}

/** The part of a result and of its annotation that is counted. */
export interface Part {
  /** Findings whose verdicts are counted. */
  readonly tallied: readonly Judged[];
  /** Findings that may meet the questions: of another kind too, where one kind is counted. */
  readonly judged: readonly Judged[];
  readonly pairs: readonly GoldPair[];
  readonly traps: readonly GoldTrap[];
}

/** Counts verdicts per label and recall per question. Debatable conflicts are right when shown and no miss when not. */
export function figuresOf({ tallied, judged, pairs, traps }: Part): Figures {
  const clear = pairs.filter(({ relation, debatable }) => relation === 'conflict' && !debatable);
  const differing = pairs.filter(({ relation }) => relation !== 'agree');
  const hit = new Set(judged.flatMap((one) => one.traps));
  const surfaced = (one: Judged, met: GoldPair): boolean => one.shown.finding.label !== 'agrees' && met.relation !== 'agree';
  return {
    labels: Object.fromEntries(LABELS.map((label) => [label, tallyOf(tallied, label)])) as Record<Label, Tally>,
    conflicts: recall(clear, judged, shownAs('conflict', 'conflict')),
    conflictsSurfaced: recall(clear, judged, surfaced),
    updates: recall(pairs.filter(({ relation }) => relation === 'update'), judged, shownAs('changed', 'update')),
    agreements: recall(pairs.filter(({ relation }) => relation === 'agree'), judged, shownAs('agrees', 'agree')),
    differences: recall(differing, judged, surfaced),
    traps: { total: traps.length, hit: traps.filter((trap) => hit.has(trap)).length },
  };
}

/** Whether a finding shows a pair as what it is. */
export function shownAs(label: Label, relation: GoldPair['relation']) {
  return (one: Judged, met: GoldPair): boolean => one.shown.finding.label === label && met.relation === relation;
}

/** Ids of the questions that findings met in the given way. */
export function questionsMet(judged: readonly Judged[], counts: (one: Judged, met: GoldPair) => boolean): ReadonlySet<string> {
  return new Set(judged.flatMap((one) => one.met.filter((met) => counts(one, met)).map(({ question }) => question.id)));
}

function recall(pairs: readonly GoldPair[], judged: readonly Judged[], counts: (one: Judged, met: GoldPair) => boolean): Recall {
  const gold = new Set(pairs.map(({ question }) => question.id));
  const met = questionsMet(judged, counts);
  return { gold: gold.size, found: [...gold].filter((id) => met.has(id)).length };
}

function tallyOf(judged: readonly Judged[], label: Label): Tally {
  const own = judged.filter(({ shown }) => shown.finding.label === label);
  const count = (verdict: Verdict): number => own.filter((one) => one.verdict === verdict).length;
  return { shown: own.length, right: count('right'), near: count('near'), wrong: count('wrong'), unannotated: count('unannotated') };
}
