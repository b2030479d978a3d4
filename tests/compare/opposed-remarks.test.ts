import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { onePoint, opposedRemarks } from '../../src/compare/opposed-remarks.ts';

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

describe('one point in other words', () => {
  const one = (a: string, b: string): boolean => onePoint(a.split(' '), b.split(' '));

  it.each([
    ['turned round', 'this is a promise and not a bluff', 'they ought to know it is not a bluff but a promise'],
    ['with one more', 'the harbour crane snapped', 'it was the harbour crane that snapped in the storm'],
  ])('%s', (_, a, b) => expect([one(a, b), one(b, a)]).toEqual([true, true]));

  it.each([
    ['the very same words', 'not a bluff but a promise', 'not a bluff but a promise'],
    ['the same in another tense', 'did not square with the accounts', 'does not square with accounts'],
    ['a denial of it', 'this is a promise and a bluff', 'this is a promise and not a bluff'],
    ['something left over on both sides', 'the harbour needs a new crane', 'the harbour needs a deeper basin'],
    ['too little', 'the harbour is closed', 'the harbour will be closed'],
  ])('not %s', (_, a, b) => expect(one(a, b)).toBe(false));
});
