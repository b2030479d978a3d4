import type { Edge } from './judge-pairs.ts';

/** Rules that read whole clauses; what a rule of one slot says of the same two sentences counts for more. */
export const BROAD: ReadonlySet<string> = new Set(['proposition', 'trend']);

/**
 * Leaves out agreements of broad rules between two sentences that a narrower rule has found to differ: accounts that share
 * a sentence but for its figure do not agree.
 */
export function withoutOverruled(edges: readonly Edge[]): Edge[] {
  const pairOf = ({ a, b }: Edge): string => `${a.article.id} ${a.statement.sentence} ${b.article.id} ${b.statement.sentence}`;
  const differing = new Set(edges.filter((e) => e.judgement.label !== 'agrees').map(pairOf));
  return edges.filter((e) => !(BROAD.has(e.rule.name) && e.judgement.label === 'agrees' && differing.has(pairOf(e))));
}
