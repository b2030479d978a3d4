import { describe, expect, it } from 'vitest';
import { readQuantities } from '../../../../src/language/en/quantity/read.ts';
import { english } from '../../../support/analysed.ts';

const values = (text: string): number[] => english.sentences(text, 0).flatMap((tokens) => readQuantities(tokens).map((q) => Number(q.value.low.toPrecision(6))));

describe('measures told in two units', () => {
  it.each([
    ['It took 8 hours and 20 minutes.', [30_000]],
    ['It took two hours, five minutes.', [7500]],
    ['She is 5 feet 7 inches tall.', [1.7018]],
    ['It weighed 6 pounds 4 ounces.', [2.83495]],
    ['It took three minutes and 12 seconds.', [192]],
  ])('%s', (text, expected) => expect(values(text)).toEqual(expected));

  it.each([
    ['the second would be told in the first unit', 'It took two hours and 90 minutes.', 2],
    ['the finer one stands first', 'It took 20 minutes and 8 hours.', 2],
    ['they measure other things', 'It took 8 hours and 20 miles.', 2],
    ['the second is bounded', 'It took 8 hours and about 20 minutes.', 2],
    ['they count', 'It had 8 doors and 20 windows.', 2],
    ['more stands between', 'It took 8 hours and then another 20 minutes.', 2],
  ])('are two where %s', (_, text, n) => expect(values(text)).toHaveLength(n));
});
