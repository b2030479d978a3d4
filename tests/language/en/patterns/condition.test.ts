import { describe, expect, it } from 'vitest';
import { CRITICAL } from '../../../../src/language/en/patterns/condition.ts';

describe('people whose lives are in danger', () => {
  it.each(['are in a critical condition', 'remain in serious condition', 'were left fighting for their lives', 'had life-threatening injuries', 'suffered serious or life-threatening injuries', 'who are still in a grave condition', 'are said to be in a critical but stable condition'])('%s', (words) => expect(CRITICAL.test(words)).toBe(true));
  it.each(['are in good condition', 'are in a stable condition', 'had minor injuries', 'criticised the condition of the road', 'were in the hall when a guard in critical condition came', 'are critical of the plan'])('not: %s', (words) => expect(CRITICAL.test(words)).toBe(false));
});
