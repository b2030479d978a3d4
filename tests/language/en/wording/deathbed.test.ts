import { describe, expect, it } from 'vitest';
import { DEATHBED_QUESTION, deathbedCaveat } from '../../../../src/language/en/wording/deathbed.ts';

describe('what is asked about a death', () => {
  it('offers both places', () => expect(DEATHBED_QUESTION).toBe('Did the victim die at the scene or in hospital?'));
  it('says why both may stand', () => expect(deathbedCaveat()).toMatch(/\.$/));
});
