import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, sameStatement } from '../../../src/cli/evaluate/same-statement.ts';

describe('sameStatement', () => {
  it('takes a clause for its sentence, whatever the case and marks', () => {
    expect(sameStatement('the bridge shut at noon', '“The bridge shut at noon,” said Orla Finn, who runs the toll house.')).toBe(true);
  });

  it('wants half of the shorter one and three words', () => {
    expect(sameStatement('The bridge shut at noon', 'The mayor left at dusk')).toBe(false);
    expect(sameStatement('shut at', 'shut at noon')).toBe(true);
    expect(sameStatement('', 'anything')).toBe(false);
  });

  it('does not mind the order of the two', () => {
    const symmetric = fc.property(fc.lorem(), fc.lorem(), (a, b) => sameStatement(a, b) === sameStatement(b, a));
    expect(fc.check(symmetric).failed).toBe(false);
  });
});

it('folds white space and compatibility forms', () => {
  expect(fold(' a\u00a0b\n\nﬁt ')).toBe('a b fit');
});
