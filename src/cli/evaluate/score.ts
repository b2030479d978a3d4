import type { CrossCheckResult } from '../../compare/cross-check-result.ts';
import type { AnnotationFile, EventFile } from './annotation.ts';
import { figuresOf, type Figures } from './figures.ts';
import { goldOf, type Gold } from './gold.ts';
import { judgeFinding, type Judged } from './judge-finding.ts';
import { linkTally, type LinkTally } from './linking.ts';
import { shownPairs, type Faults } from './shown-pairs.ts';

/** A result held against annotated coverage. */
export interface Score {
  readonly gold: Gold;
  readonly judged: readonly Judged[];
  readonly linking: LinkTally;
  readonly faults: Faults;
  /** Over everything that was scored, or the given events only. */
  figures(events?: ReadonlySet<string>): Figures;
  /** Findings by their own kind, recall by the kind of the question. */
  figuresOfKind(kind: string): Figures;
}

/** Scores a result as the reader sees it. Events without annotation count for linking only. */
export function scoreResult(result: CrossCheckResult, events: readonly EventFile[], annotations: readonly AnnotationFile[]): Score {
  const gold = goldOf(events, annotations);
  const { shown, faults } = shownPairs(result.findings, gold);
  const judged = shown.map((one) => judgeFinding(one, gold));
  return {
    gold,
    judged,
    linking: linkTally(result.links, events, annotations),
    faults,
    figures(only) {
      const within = (event: string): boolean => only === undefined || only.has(event);
      const own = judged.filter(({ event }) => within(event));
      const pairs = gold.pairs.filter(({ question }) => within(question.event));
      return figuresOf({ tallied: own, judged: own, pairs, traps: gold.traps.filter(({ event }) => within(event)) });
    },
    figuresOfKind: (kind) =>
      figuresOf({
        tallied: judged.filter(({ shown: { finding } }) => finding.kind === kind),
        judged,
        pairs: gold.pairs.filter(({ question }) => question.kind === kind),
        traps: gold.traps.filter((trap) => trap.kind === kind),
      }),
  };
}
