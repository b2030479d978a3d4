import type { Edge } from './judge-pairs.ts';
import { nodeOf } from './node.ts';
import type { Side } from './rule.ts';
import { compareText } from './text-order.ts';

/** What answers one question: a side of each article, and the judged pairs that hold them together. */
export interface Row {
  readonly sides: readonly Side[];
  readonly edges: readonly Edge[];
}

/** A side that may join a row, with the pairs that tie it to what the row holds. */
interface Offer {
  readonly side: Side;
  readonly edges: Edge[];
}

/**
 * Grows a row from a pair: an article joins with the statement that was judged against most of what the row holds already,
 * at least half of it.
 * @param adjacent judged pairs of the same rule that a side takes part in, the strongest first
 * @param free whether a side may still join a row
 */
export function growRow(seed: Edge, adjacent: (side: Side) => readonly Edge[], free: (side: Side) => boolean): Row {
  const sides: Side[] = [];
  const edges: Edge[] = [seed];
  const held = new Set<string>();
  const articles = new Set<string>();
  const offers = new Map<string, Offer>();
  const join = (side: Side): void => {
    const node = nodeOf(side);
    sides.push(side);
    held.add(node);
    articles.add(side.article.id);
    offers.delete(node);
  };
  const offer = (side: Side): void => {
    for (const edge of adjacent(side)) {
      const other = held.has(nodeOf(edge.a)) ? edge.b : edge.a;
      const node = nodeOf(other);
      const known = offers.get(node);
      if (known) known.edges.push(edge);
      else if (!articles.has(other.article.id) && free(other)) offers.set(node, { side: other, edges: [edge] });
    }
  };
  join(seed.a);
  join(seed.b);
  offer(seed.a);
  offer(seed.b);
  for (;;) {
    let best: Offer | null = null;
    for (const one of offers.values()) {
      if (one.edges.length * 2 >= sides.length && !articles.has(one.side.article.id) && (best === null || isCloser(one, best))) best = one;
    }
    if (best === null) return { sides, edges };
    join(best.side);
    edges.push(...best.edges);
    offer(best.side);
  }
}

const isCloser = (one: Offer, other: Offer): boolean =>
  (other.edges.length - one.edges.length || strength(other.edges) - strength(one.edges) || compareText(nodeOf(one.side), nodeOf(other.side))) < 0;

const strength = (edges: readonly Edge[]): number => edges.reduce((sum, e) => sum + e.judgement.weight, 0);
