import { describe, expect, it } from 'vitest';
import { told } from '../../../support/told.ts';

/** What moved, and which way. */
const trends = (text: string): string[] => told(text, (s) => s.slot === 'trend', (s) => `${s.subject?.text}: ${s.predicate}`);

describe('which way something moved', () => {
  it.each([
    ['Shares surged after the ruling.', 'Shares: rise'],
    ['The index fell for a third day.', 'The index: fall'],
    ['The ruling sent shares tumbling.', 'shares: fall'],
    ['Oil prices have climbed since May, dealers said.', 'Oil prices: rise'],
    ['Traders said the yen weakened on Monday.', 'the yen: fall'],
    ['Unemployment, which had peaked in March, dropped again.', 'Unemployment: fall'],
    ['Turnout rose in the south.', 'Turnout: rise'],
    ['Stocks slumped as talks failed', 'Stocks: fall'],
  ])('%s', (text, expected) => expect(trends(text)).toEqual([expected]));

  it.each([
    ['a fall of somebody', 'A climber fell from a ledge.'],
    ['a state', 'The market fell silent.'],
    ['a denial', 'Prices did not rise.'],
    ['somebody who does it', 'The bank raised rates.'],
    ['what is not measured', 'Tension rose in the city.'],
    ['a sending of things', 'The firm sent shares to its staff.'],
    ['an object of its own', 'The dollar gained a friend.'],
    ['a passive', 'The price was dropped.'],
  ])('is not told by %s: %s', (_, text) => expect(trends(text)).toEqual([]));
});
