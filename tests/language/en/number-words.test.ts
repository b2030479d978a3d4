import { describe, expect, it } from 'vitest';
import { isNumberWord, ORDINALS, SCALES, TENS, UNITS } from '../../../src/language/en/number-words.ts';

describe('number words', () => {
  it('have their values', () => {
    expect([UNITS.get('zero'), UNITS.get('twelve'), UNITS.get('nineteen'), TENS.get('twenty'), TENS.get('ninety'), SCALES.get('million'), SCALES.get('bn')]).toEqual([0, 12, 19, 20, 90, 1e6, 1e9]);
    expect([ORDINALS.get('first'), ORDINALS.get('twelfth'), ORDINALS.get('twentieth')]).toEqual([1, 12, 20]);
  });

  it.each(['one', 'forty', 'thousand', 'trillion'])('%s is one', (word) => expect(isNumberWord(word)).toBe(true));
  it.each(['k', 'bn', 'm', 'first', 'dozen', 'Forty', 'none', ''])('%j is none', (word) => expect(isNumberWord(word)).toBe(false));
});
