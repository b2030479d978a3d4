import { describe, expect, it } from 'vitest';
import { sideCaveat, sideQuestion } from '../../../../src/language/en/wording/side.ts';

describe('what is asked about a side', () => {
  it('names whose and which part', () => expect(sideQuestion('Peter Halm', 'knee')).toBe('Was it Peter Halm’s left or right knee?'));
  it('says why both may stand', () => expect(sideCaveat()).toMatch(/\.$/));
});
