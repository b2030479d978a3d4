import { describe, expect, it } from 'vitest';
import { isNoCount } from '../../../../src/language/en/quantity/not-a-count.ts';
import { readQuantities } from '../../../../src/language/en/quantity/read.ts';
import { english } from '../../../support/analysed.ts';

/** Whether the first number of a text counts nothing; null where it has none. */
const labels = (text: string, headline = false): boolean | null => {
  const tokens = english.sentences(text, 0)[0] ?? [];
  const [q] = readQuantities(tokens);
  return q ? isNoCount(tokens, q, headline) : null;
};

describe('numbers that count nothing', () => {
  it.each([
    ['a date', 'The vote is on June 5.'],
    ['a day of a month', 'The vote is on the 5 of June.'],
    ['a clock time', 'The vote ends at 6 p.m.'],
    ['an age', 'The 31-year-old voted.'],
    ['an age between commas', 'The vote went to Ruth Alder, 31, on Monday.'],
    ['an age behind "aged"', 'A man aged 31 voted.'],
    ['an age behind "of"', 'A girl of nine voted.'],
    ['a year', 'The law was passed in 2014.'],
    ['a label', 'The jury saw exhibit 12.'],
    ['a flight', 'Rain delayed flight 175.'],
    ['an address', 'She lives at 14 Harbour Street.'],
    ['a model', 'The Boeing 737 landed.'],
  ])('%s: %s', (_, text) => expect(labels(text)).toBe(true));

  it.each([
    ['people', 'The vote drew 31 people.'],
    ['as many as a year', 'The plant built 2016 cars.'],
    ['money', 'The vote cost $31.'],
    ['a length', 'The ship is 31 metres long.'],
    ['a stretch of time', 'The vote took 31 years.'],
    ['a range', 'The vote drew 5-6,000 people.'],
    ['houses in a street', 'The storm hit 14 houses.'],
  ])('but %s: %s', (_, text) => expect(labels(text)).toBe(false));

  it('are fewer in headlines, which leave out articles', () => {
    expect(labels('Ferry Halcyon 30 dead', true)).toBe(false);
  });
});
