import { describe, expect, it } from 'vitest';
import { growRow } from '../../src/compare/grow-row.ts';
import type { Edge } from '../../src/compare/judge-pairs.ts';
import type { Rule, Side } from '../../src/compare/rule.ts';

const RULE = { name: 'count' } as Rule;
const side = (id: string, at = 0): Side => ({ article: { id }, statement: { clause: { start: at }, words: { start: at }, sentence: 0 } }) as unknown as Side;
const edge = (a: Side, b: Side, weight = 0.5): Edge => ({ rule: RULE, a, b, judgement: { label: 'agrees', weight, caveat: null } });
const [A, B, C, D] = [side('a'), side('b'), side('c'), side('d')] as const;

function grown(edges: readonly Edge[], free: (side: Side) => boolean = () => true): { readonly sides: string; readonly asked: number } {
  let asked = 0;
  const adjacent = (one: Side): readonly Edge[] => {
    asked++;
    return edges.filter((e) => e.a === one || e.b === one);
  };
  const row = growRow(edges[0] as Edge, adjacent, free);
  return { sides: row.sides.map(({ article, statement }) => `${article.id}${statement.clause.start}`).join(' '), asked };
}

describe('growRow', () => {
  it('takes in what was judged against half of the row, most of it first', () => {
    expect(grown([edge(A, B), edge(A, C), edge(B, D), edge(C, D), edge(A, D)]).sides).toBe('a0 b0 d0 c0');
    expect(grown([edge(A, B), edge(B, C), edge(C, D)]).sides).toBe('a0 b0 c0');
  });

  it('takes the stronger of two that were judged against as many, then the one whose words come first', () => {
    expect(grown([edge(A, B), edge(A, C, 0.3), edge(A, D, 0.9)]).sides).toBe('a0 b0 d0');
    expect(grown([edge(A, B), edge(A, D), edge(A, C)]).sides).toBe('a0 b0 c0');
  });

  it('takes one side of an article, and none that is spent', () => {
    expect(grown([edge(A, B), edge(A, C), edge(A, side('c', 9), 0.1)]).sides).toBe('a0 b0 c0');
    expect(grown([edge(A, B), edge(A, C)], (one) => one !== C).sides).toBe('a0 b0');
  });

  it('looks at the pairs of each side once, however long the row grows', () => {
    const sides = Array.from({ length: 20 }, (_, i) => side(String.fromCharCode(97 + i)));
    const all = sides.flatMap((one, i) => sides.slice(i + 1).map((other) => edge(one, other)));
    expect(grown(all).asked).toBe(20);
  });
});
