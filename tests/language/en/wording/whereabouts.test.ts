import { describe, expect, it } from 'vitest';
import { whereaboutsCaveat, whereaboutsQuestion } from '../../../../src/language/en/wording/whereabouts.ts';

describe('what is asked about where somebody was', () => {
  it('names the person', () => expect(whereaboutsQuestion('Julia Orvik')).toBe('Where was Julia Orvik at the time?'));
  it('says why both may stand', () => expect(whereaboutsCaveat()).toMatch(/\.$/));
});
