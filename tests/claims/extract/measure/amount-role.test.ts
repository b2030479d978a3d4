import { describe, expect, it } from 'vitest';
import { measures } from '../../../support/figures.ts';

const roles = (text: string): string[] => measures(text).filter((m) => /^(?:money|percent)/.test(m));

describe('what an amount is by the way it is put', () => {
  it.each([
    ['The club owes $40 million.', 'money $40 million: club owe'],
    ['The club has debts of $40 million.', 'money $40 million: club owe'],
    ['The painting is worth $2 million.', 'money $2 million: painting worth'],
    ['Three men escaped with $2 million.', 'money $2 million: - loot'],
    ['The robbers made off with $2 million.', 'money $2 million: - loot'],
    ['The mayor put the damage at $9 million.', 'money $9 million: damage be'],
    ['The damage was estimated at $9 million.', 'money $9 million: damage be'],
    ['Damage to the pier amounted to $9 million.', 'money $9 million: damage be'],
    ['The offer is 24% more than Monday’s closing price.', 'percent 24%: - premium'],
    ['The bid is a premium of 29%.', 'percent 29%: - premium'],
  ])('%s', (text, expected) => expect(roles(text)).toEqual([expected]));

  it.each([
    ['a departure', 'The minister left the bank $2 million.', 'loot'],
    ['somebody who is owed', 'The club was owed by its fans a season of $40 million.', 'loot'],
    ['a share of more than a year before', 'Sales were 24% more than last year.', 'premium'],
    ['a price', 'The bank sold the painting for $2 million.', 'worth'],
    ['a cost', 'The repairs cost $2 million.', 'owe'],
  ])('is nothing special for %s', (_, text, role) => expect(roles(text).filter((r) => r.endsWith(role))).toEqual([]));
});
