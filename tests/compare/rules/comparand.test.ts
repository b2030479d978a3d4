import { describe, expect, it } from 'vitest';
import { percentRule } from '../../../src/compare/rules/percent.ts';
import { between } from '../../support/judged.ts';

const agree = (one: string, two: string): boolean => between(percentRule, one, two).some((v) => v.startsWith('agrees'));

describe('shares over something', () => {
  it('agree where both are over one thing, or one does not say over what', () => {
    expect(agree('The new lamps are 27 percent brighter than the old ones.', 'The lamps are 27 per cent brighter than the old lamps.')).toBe(true);
    expect(agree('The new lamps are 27 percent brighter than the old ones.', 'The lamps are 27 per cent brighter.')).toBe(true);
  });

  it('do not where they are over two things', () => {
    expect(agree('The lamps are 27 percent brighter than candles.', 'The lamps are 27 per cent brighter than usual.')).toBe(false);
    expect(agree('The lamps are 5 percent heavier and 27 percent brighter than candles.', 'The lamps are 27 per cent brighter than their predecessors.')).toBe(false);
  });
});
