import { describe, expect, it } from 'vitest';
import type { Label } from '../../src/compare/finding.ts';
import type { Edge } from '../../src/compare/judge-pairs.ts';
import { withoutOverruled } from '../../src/compare/overrule.ts';
import type { Rule, Side } from '../../src/compare/rule.ts';
import { analysed } from '../support/analysed.ts';

const TEXT = 'Five people died in the fire. Six people died in the flood.';
function sideOf(id: string, sentence: number): Side {
  const article = analysed(id, TEXT);
  const statement = article.analysis.statements.find((s) => s.kind === 'count' && s.sentence === sentence);
  if (!statement) throw new Error('no count');
  return { article, statement };
}
const edge = (name: string, label: Label, sentence = 0): Edge => ({
  rule: { name, quotes: 'sentence', kinds: [], keys: () => [], judge: () => null, question: () => '' } satisfies Rule,
  a: sideOf('a', sentence), b: sideOf('b', sentence), judgement: { label, weight: 1, caveat: null },
});
const left = (...edges: Edge[]): string[] => withoutOverruled(edges).map((e) => `${e.rule.name} ${e.judgement.label}`);

describe('withoutOverruled', () => {
  it('drops a broad agreement of two sentences that a narrower rule finds to differ', () => {
    expect(left(edge('proposition', 'agrees'), edge('count', 'conflict'))).toEqual(['count conflict']);
  });

  it.each([
    ['of other sentences', edge('proposition', 'agrees', 1), edge('count', 'conflict')],
    ['beside an agreement', edge('proposition', 'agrees'), edge('count', 'agrees')],
    ['of a narrow rule', edge('place', 'agrees'), edge('count', 'conflict')],
  ])('keeps an agreement %s', (_, one, two) => expect(left(one, two)).toHaveLength(2));
});
