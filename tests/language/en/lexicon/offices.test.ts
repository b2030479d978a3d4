import { expect, it } from 'vitest';
import { OFFICES, sameOffice } from '../../../../src/language/en/lexicon/offices.ts';

it.each([['chairman', 'chairwoman'], ['chief', 'director'], ['head', 'boss'], ['mayor', 'mayor'], ['executive', 'ceo'], ['premier', 'minister'], ['founder', 'co-founder']])('%s and %s may be one office', (a, b) => {
  expect(sameOffice(a, b)).toBe(true);
  expect(sameOffice(b, a)).toBe(true);
});
it.each([['mayor', 'governor'], ['captain', 'director'], ['judge', 'prosecutor'], ['chief', 'judge']])('%s and %s are two', (a, b) => {
  expect(sameOffice(a, b)).toBe(false);
  expect(sameOffice(b, a)).toBe(false);
});
it('trades and addresses are no offices', () => expect(['nurse', 'mr', 'plumber', 'friend'].some((w) => OFFICES.has(w))).toBe(false));
