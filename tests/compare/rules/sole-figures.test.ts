import { describe, expect, it } from 'vitest';
import { classOf, soleFigures } from '../../../src/compare/rules/sole-figures.ts';
import { analysed } from '../../support/analysed.ts';

/** The classes of which an article has one figure, with where. */
const sole = (text: string): string[] => [...soleFigures(analysed('a', text))].map(([s, where]) => `${classOf(s)} ${where}`).toSorted();

describe('the only figures of an article', () => {
  it.each([
    ['one sum', 'The clerk took £310,000 from the trust.', ['money|GBP text']],
    ['one sum told twice', 'The clerk took £310,000 from the trust. Nobody knew where the £310,000 had gone.', ['money|GBP text']],
    ['sums in two currencies', 'The clerk took £310,000 from the trust and $90,000 from a bank.', ['money|GBP text', 'money|USD text']],
    ['none of two sums', 'The clerk took £310,000 from the trust and £90,000 from a bank.', []],
    ['the sum at the top, where another stands far below', `The clerk took £310,000 from the trust. ${'Nobody saw it. '.repeat(6)}He had sold a boat for £90,000.`, ['money|GBP top']],
    ['one kind of thing by two names', 'The strike cost the airport 140 flights.', ['thing|flight text']],
    ['no part of a thing', 'The two-car tram left the rails.', []],
    ['nobody’s own', 'The farmer sold his three horses.', []],
  ])('are %s', (_, text, expected) => expect(sole(text)).toEqual(expected));
});
