import { describe, expect, it } from 'vitest';
import { PAIRED_PARTS, SIDES } from '../../../../src/language/en/lexicon/sides.ts';

describe('what comes in a left and a right one', () => {
  it('holds parts of a body and of a vehicle, and two sides', () => {
    expect(['knee', 'wing', 'nose'].map((noun) => PAIRED_PARTS.has(noun))).toEqual([true, true, false]);
    expect([...SIDES]).toEqual(['left', 'right']);
  });
});
