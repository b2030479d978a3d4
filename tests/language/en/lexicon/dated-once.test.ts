import { describe, expect, it } from 'vitest';
import { DATED_ONCE, stepOfLife } from '../../../../src/language/en/lexicon/dated-once.ts';

describe('steps that are taken once', () => {
  it.each([['swear in on Monday', 'take-office'], ['be due in court', 'court-date'], ['lose his job', 'lose-job'], ['sack by the club', 'lose-job'], ['lose the match', null]])('%s: %s', (words, step) => {
    expect(stepOfLife(words)).toBe(step);
    expect(step === null || DATED_ONCE.has(step)).toBe(true);
  });
});
