import { describe, expect, it } from 'vitest';
import { listedPrices } from '../../../../src/language/en/patterns/listed-prices.ts';

const listed = (text: string): string[] => listedPrices(text).map((p) => `${p.name} ${p.currency}${p.amount}`);

describe('lists of prices', () => {
  it.each([
    ['Traders saw gold selling for $1,310.50 and silver for $16.', ['gold $1310.5', 'silver $16']],
    ['Torrow Bank is now priced at €12 with Welm Motors struggling at €3 and Osby at €0.45.', ['Torrow Bank €12', 'Welm Motors €3', 'Osby €0.45']],
    ['Brent crude was at $63 a barrel and heating oil at $2.', ['crude $63', 'oil $2']],
  ])('%s', (text, expected) => expect(listed(text)).toEqual(expected));

  it.each(['Tickets sold for $20 and seats for $20 million.', 'It opened at $5 and closed at $7.', 'Gold was at $1,300 and then gold was at $1,200.', 'He sold the car for $900.'])('are none in: %s', (text) => expect(listed(text)).toEqual([]));
});
