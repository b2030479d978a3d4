import { describe, expect, it } from 'vitest';
import { monthOf } from '../../../../src/language/en/lexicon/months.ts';

describe('months', () => {
  it.each([['january', 0], ['sept.', 8], ['dec', 11], ['may', 4]])('%s: %d', (word, month) => expect(monthOf(word)).toBe(month));
  it.each(['mayor', 'marching', 'decade', '', 'augustus'])('none: “%s”', (word) => expect(monthOf(word)).toBeNull());
});
