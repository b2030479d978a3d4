import { describe, expect, it } from 'vitest';
import { moneyRule } from '../../../src/compare/rules/money.ts';
import { between } from '../../support/judged.ts';

describe('amounts of money', () => {
  it.each([
    ['The airline was fined $3 million for the delays at Lima airport.', 'The airline was fined $5 million over the delays at Lima airport.', 'conflict'],
    ['The new bridge over the Wend cost $40 million to build.', 'The bridge over the Wend cost $40 million.', 'agrees'],
    ['The club owes its creditors $40 million after the stadium deal.', 'The club owes $55 million to its creditors after the stadium deal.', 'conflict'],
    ['The painting by Voss is worth about $2 million.', 'The painting by Voss is worth $2.1 million.', 'agrees'],
  ])('%s / %s', (one, two, label) => {
    expect(between(moneyRule, one, two).map((v) => v.split(':')[0])).toEqual([label]);
  });

  it.each([
    ['two currencies', 'The airline was fined $3 million for the delays.', 'The airline was fined £5 million for the delays.'],
    ['two things', 'The bridge over the Wend cost $40 million.', 'The tunnel under the Wend cost $90 million.'],
    ['a forecast', 'The airline was fined $3 million for the delays.', 'The airline could be fined $5 million for the delays.'],
    ['a bound that holds both', 'The airline was fined more than $3 million for the delays.', 'The airline was fined $5 million for the delays.'],
    ['two years', 'The airline was fined $3 million in 2014.', 'The airline was fined $5 million on Monday.'],
    ['a price, which moves', 'The share price of the airline fell to $12 after the delays.', 'The share price of the airline was $19 before the delays.'],
    ['a sum and a bribe far apart', 'The airline was fined $3 million for the delays.', 'The airline was fined $900 for the delays.'],
  ])('do not conflict over %s', (_, one, two) => expect(between(moneyRule, one, two).filter((v) => v.startsWith('conflict'))).toEqual([]));
});
