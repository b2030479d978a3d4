import { describe, expect, it } from 'vitest';
import { clearerSide } from '../../src/compare/clearer-side.ts';
import type { Side } from '../../src/compare/rule.ts';
import { analysed } from '../support/analysed.ts';

function sideOf(id: string, text: string, title = ''): Side {
  const article = analysed(id, text, { title });
  const statement = article.analysis.statements.find((s) => s.kind === 'count');
  if (!statement) throw new Error(`no count in: ${text}`);
  return { article, statement };
}
const SHORT = sideOf('a', 'Five people died.');
const LONG = sideOf('b', 'Five people from the villages around Dunmore died in the fire at the old mill.');
const HEADLINE = sideOf('c', 'It burned.', 'Five people die');

describe('clearerSide', () => {
  it.each([['the shorter clause', SHORT, LONG], ['the text before the headline', SHORT, HEADLINE]])('takes %s, in either order', (_, better, other) => {
    expect(clearerSide(better, other).statement).toBe(better.statement);
    expect(clearerSide(other, better).statement).toBe(better.statement);
  });

  it('takes the smaller id where both are as clear', () => {
    const same = sideOf('z', 'Five people died.');
    expect(clearerSide(same, SHORT).statement).toBe(SHORT.statement);
    expect(clearerSide(SHORT, same).statement).toBe(SHORT.statement);
  });

  it('hands on the text that the offsets point into', () => {
    expect(clearerSide(HEADLINE, HEADLINE).source).toBe('Five people die');
    expect(clearerSide(SHORT, LONG).source).toBe('Five people died.');
  });
});
