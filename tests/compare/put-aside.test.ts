import { describe, expect, it } from 'vitest';
import { findingId } from '../../src/compare/finding-id.ts';
import type { Answer, Finding } from '../../src/compare/finding.ts';
import { putAsideBy } from '../../src/compare/put-aside.ts';

const answer = (article: string, group: number, quote: string): Answer => ({
  article, group, quote, span: { start: 0, end: quote.length }, inTitle: false, value: quote, by: null, force: 'asserted', superseded: false,
});
const FIVE = answer('courier', 0, 'Five people died when the weir gave way.');
const SIX = answer('ledger', 1, 'Six people died in the flood, police said.');
const FIVE_TOO = answer('gazette', 0, 'The flood killed five people.');
const SEVEN = answer('herald', 2, 'Seven people are dead.');

function finding(...answers: Answer[]): Finding {
  return { id: findingId('count/people', answers), label: 'conflict', kind: 'count', question: 'How many people died?', answers, origins: answers.length, sourcing: null, rule: 'count/people', caveat: null, weight: 1 };
}

const decision = ({ id, answers }: Finding) => ({ finding: id, articles: answers.map(({ article }) => article) });
const DECISION = decision(finding(FIVE, SIX));

describe('what the reader put aside', () => {
  it('stays so with the same answers', () => expect(putAsideBy(finding(SIX, FIVE), [DECISION])).toBe(DECISION));

  it('stays so when its articles have other ids', () => expect(putAsideBy(finding({ ...FIVE, article: 'x1' }, { ...SIX, article: 'x2' }), [DECISION])).toBe(DECISION));

  it('stays so when a further article only takes one of its sides', () => expect(putAsideBy(finding(FIVE, SIX, FIVE_TOO), [DECISION])).toBe(DECISION));

  it('stays so when the page was saved and a further article takes one of its sides', () => {
    const onPage = decision(finding({ ...FIVE, article: 'page' }, SIX));
    expect(putAsideBy(finding(FIVE, SIX, FIVE_TOO), [onPage])).toBe(onPage);
  });

  it.each([
    ['a further article says something else', finding(FIVE, SIX, SEVEN)],
    ['an article says it in other words', finding({ ...FIVE, quote: 'Five have died.' }, SIX)],
    ['another side is left', finding(SIX, SEVEN)],
    ['it is of another rule', { ...finding(FIVE, SIX, FIVE_TOO), rule: 'count/other', id: '0' }],
  ])('comes back when %s', (_, other) => expect(putAsideBy(other, [DECISION])).toBeUndefined());

  it('is not taken for another when its articles are not known', () => {
    expect(putAsideBy(finding(FIVE, SIX, FIVE_TOO), [{ ...DECISION, articles: [] }])).toBeUndefined();
    expect(putAsideBy(finding(FIVE, SIX), [{ ...DECISION, articles: [] }])?.finding).toBe(DECISION.finding);
  });
});
