import { describe, expect, it } from 'vitest';
import { answerOf } from '../../src/compare/answer.ts';
import type { Side } from '../../src/compare/rule.ts';
import { analysed } from '../support/analysed.ts';

function sideOf(text: string, title = ''): Side {
  const article = analysed('a', text, { title });
  const statement = article.analysis.statements.find((s) => s.kind === 'count');
  if (!statement) throw new Error(`no count in: ${text}`);
  return { article, statement };
}
const SHORT = 'Crews came late. Five people died in the fire, the mayor said. It rained.';
const LONG = `Crews came late after the road from Dunmore was cut by floods which had risen since the early hours of the morning, but five people died in the fire, and ${'the town hall was shut and the market was called off, '.repeat(7)}officials said.`;

describe('answers', () => {
  it('quote the whole sentence, verbatim', () => {
    const side = sideOf(SHORT);
    const answer = answerOf(side, 'sentence', 1, true);
    expect(answer).toMatchObject({ article: 'a', group: 1, quote: 'Five people died in the fire, the mayor said.', value: 'Five people', by: 'the mayor', inTitle: false, superseded: true });
    expect(SHORT.slice(answer.span.start, answer.span.end).trim()).toBe(answer.quote);
  });

  it('quote a short sentence whole also where only the clause is asked for', () => {
    expect(answerOf(sideOf(SHORT), 'clause', 0, false).quote).toBe('Five people died in the fire, the mayor said.');
  });

  it('quote the clause up to the punctuation around it in a longer one', () => {
    expect(answerOf(sideOf(LONG), 'clause', 0, false).quote).toBe('but five people died in the fire');
  });

  it.each([
    ['Five people died in the fire.', 5],
    ['At least five people died in the fire.', 5],
    ['Between 40 and 60 people died in the fire.', 50],
  ])('give the figure of "%s" as a number', (text, figure) => {
    expect(answerOf(sideOf(text), 'sentence', 0, false).amount).toMatchObject({ figure });
  });

  it('hold at most 80 words, and the value among them', () => {
    const answer = answerOf(sideOf(LONG), 'sentence', 0, false);
    expect(answer.quote.split(/\s+/).length).toBeLessThanOrEqual(80);
    expect(LONG).toContain(answer.quote);
    expect(answer.quote).toContain(answer.value);
  });

  it('quote a headline from the title', () => {
    const title = 'Five people die in Dunmore fire';
    expect(answerOf(sideOf('Crews came late.', title), 'sentence', 0, false)).toMatchObject({ quote: title, inTitle: true });
  });
});
