import { describe, expect, it } from 'vitest';
import { assemble, type OriginCount } from '../../src/compare/assemble.ts';
import type { Label } from '../../src/compare/finding.ts';
import type { Edge } from '../../src/compare/judge-pairs.ts';
import type { Judgement, Rule, Side } from '../../src/compare/rule.ts';
import { analysed } from '../support/analysed.ts';

const ORIGINS: OriginCount = { count: (articles) => articles.length, sourcing: () => 'separately-sourced' };
const RULE: Rule = { name: 'count', quotes: 'sentence', kinds: ['count'], keys: () => [], judge: () => null, question: () => 'How many people died?' };

function sideOf(id: string, count: string): Side {
  const article = analysed(id, `${count} people died in the fire.`);
  const statement = article.analysis.statements.find((s) => s.kind === 'count');
  if (!statement) throw new Error('no count');
  return { article, statement };
}
const [A, B, C, D] = [sideOf('a', 'Five'), sideOf('b', 'About five'), sideOf('c', 'Six'), sideOf('d', 'Nine')] as const;
const edge = (a: Side, b: Side, label: Label, more: Partial<Judgement> = {}): Edge => ({ rule: RULE, a, b, judgement: { label, weight: 0.5, caveat: null, ...more } });
const groups = (edges: Edge[]): string[] => assemble(edges, ORIGINS).map((f) => `${f.label} ${f.answers.map((x) => `${x.article}${x.group}`).join(' ')}`);

describe('assemble', () => {
  it('makes one finding of a question that three articles answer', () => {
    expect(groups([edge(A, B, 'agrees'), edge(A, C, 'conflict'), edge(B, C, 'conflict')])).toEqual(['conflict a0 b0 c1']);
  });

  it('does not chain: an article joins when it was judged against half of the row', () => {
    expect(groups([edge(A, B, 'conflict', { weight: 0.9 }), edge(B, C, 'conflict'), edge(C, D, 'conflict')])).toEqual(['conflict a0 b1 c2']);
  });

  it('keeps groups apart where any two of them differ', () => {
    expect(groups([edge(A, B, 'agrees'), edge(B, C, 'agrees'), edge(A, C, 'conflict')])[0]).toMatch(/^conflict a0 b0 c1$/);
  });

  it('puts a reprint into the group of what it reprints', () => {
    const reprint = sideOf('e', 'Five');
    expect(groups([edge(A, C, 'conflict'), edge(C, reprint, 'conflict')])).toEqual(['conflict a0 c1 e0']);
  });

  it('lets a change open a row before a difference that shares a side with it', () => {
    const edges = [edge(A, C, 'different', { weight: 0.9 }), edge(C, D, 'changed', { weight: 0.2, later: 'b' })];
    expect(groups(edges)).toEqual(['changed a0 c1 d2']);
  });

  it('asks nothing on the ground of a pair that only supports', () => {
    expect(groups([edge(A, B, 'agrees', { supports: true })])).toEqual([]);
  });

  it('folds the earlier side of a change', () => {
    const [finding] = assemble([edge(A, C, 'changed', { later: 'b' })], ORIGINS);
    expect(finding?.answers.map((x) => x.superseded)).toEqual([true, false]);
  });

  it('orders by label, then by weight, whatever the order of the pairs', () => {
    const edges = [edge(A, B, 'agrees', { weight: 0.9 }), edge(C, D, 'conflict', { weight: 0.1 })];
    expect(groups(edges)).toEqual(['conflict c0 d1', 'agrees a0 b0']);
    expect(assemble(edges.toReversed(), ORIGINS)).toEqual(assemble(edges, ORIGINS));
  });

  it('grades the sources of agreements alone', () => {
    expect(assemble([edge(A, B, 'agrees')], ORIGINS)[0]?.sourcing).toBe('separately-sourced');
    expect(assemble([edge(A, C, 'conflict')], ORIGINS)[0]?.sourcing).toBeNull();
  });

  it('makes nothing of nothing', () => expect(assemble([], ORIGINS)).toEqual([]));
});
