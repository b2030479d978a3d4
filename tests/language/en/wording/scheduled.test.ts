import { describe, expect, it } from 'vitest';
import { scheduledCaveat, scheduledQuestion } from '../../../../src/language/en/wording/scheduled.ts';

describe('what is asked about a day', () => {
  it('names the happening', () => {
    expect(scheduledQuestion('trial')).toBe('On which day is the trial?');
    expect(scheduledQuestion('talks')).toBe('On which day are the talks?');
  });

  it('says why both may stand', () => expect(scheduledCaveat()).toMatch(/\.$/));
});
