import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { opposedRemarks } from '../../src/compare/opposed-remarks.ts';

const opposed = (a: string, b: string): boolean => opposedRemarks(a.split(' '), b.split(' '));

describe('remarks on one point', () => {
  it('are opposed when one of them denies it', () => {
    expect(opposed('we never asked for a loan', 'we asked three banks for a loan')).toBe(true);
  });

  it.each([
    ['both deny', 'we never asked for a loan', 'we did not ask for any loan'],
    ['one denies twice', 'nobody did not ask for a loan', 'we asked three banks for a loan'],
    ['the points differ', 'we never asked for a loan', 'we asked for a new roof'],
    ['one makes several points', 'we never asked for a loan', 'we asked for a loan because the roof leaked and the tenants left before winter'],
    ['the negation is rhetorical', 'we asked not only for a loan', 'we asked three banks for a loan'],
  ])('are not when %s', (_, a, b) => expect(opposed(a, b)).toBe(false));

  it('are opposed either way round', () => {
    const words = fc.array(fc.constantFrom('we', 'not', 'never', 'asked', 'loan', 'bank', 'roof'), { maxLength: 8 });
    fc.assert(fc.property(words, words, (a, b) => {
      expect(opposedRemarks(a, b)).toBe(opposedRemarks(b, a));
    }));
  });
});
