import { describe, expect, it } from 'vitest';
import { OWNED, yearsBack } from '../../../../src/language/en/patterns/rank-span.ts';

describe('how many years back a rank reaches', () => {
  it.each([
    ['in 42 years', 42, 42],
    ['in 40 years', 36, 44],
    ['in a century', 85, 115],
    ['in nearly 40 years', 34, 40],
    ['in more than 20 years', 20, null],
    ['since 1987', 33, 35],
    ['in two decades', 16, 24],
  ] as const)('%s', (field, low, high) => {
    const span = yearsBack(field, 2021);
    expect([span?.low, span?.high]).toEqual([low, high]);
  });

  it.each(['in the country', 'in 40 years in the north', 'since the war', 'in recent years', '', 'since 2030'])('cannot be told by: “%s”', (field) => expect(yearsBack(field, 2021)).toBeNull());

  it('cannot be told by a year where the article has no date', () => {
    expect(yearsBack('since 1987', null)).toBeNull();
    expect(yearsBack('in 42 years', null)).toEqual({ low: 42, high: 42 });
  });
});

describe('an owner before what is ranked', () => {
  it.each(['its ', 'the town’s ', "Lima's ", 'for his '])('%s', (words) => expect(OWNED.test(words)).toBe(true));
  it.each(['the ', 'this ', 'hits ', ''])('not: “%s”', (words) => expect(OWNED.test(words)).toBe(false));
});
