import { describe, expect, it } from 'vitest';
import type { Approximation, Quantity } from '../../../src/claims/statement.ts';
import { aboutOrMore, boundedApart } from '../../../src/compare/gates/bounds.ts';

const figure = (stated: number, approximation?: Approximation): Quantity => ({ type: 'quantity', low: stated, high: stated, exact: approximation === undefined, unit: 'USD', stated, ...(approximation ? { approximation } : {}) });

describe('one figure bounded from both sides', () => {
  it.each<[Approximation, Approximation, boolean]>([
    ['nearly', 'more-than', true],
    ['more-than', 'at-most', true],
    ['less-than', 'more-than', true],
    ['nearly', 'at-least', false],
    ['about', 'more-than', false],
    ['nearly', 'less-than', false],
  ])('%s 200 / %s 200', (one, two, apart) => {
    expect(boundedApart(figure(200, one), figure(200, two))).toBe(apart);
    expect(boundedApart(figure(200, two), figure(200, one))).toBe(apart);
  });
  it('asks for one figure', () => expect(boundedApart(figure(200, 'nearly'), figure(300, 'more-than'))).toBe(false));
  it('asks for bounds on both sides', () => expect(boundedApart(figure(200), figure(200, 'more-than'))).toBe(false));
});

describe('about and more than', () => {
  it('of one figure', () => {
    expect(aboutOrMore(figure(600, 'about'), figure(600, 'more-than'))).toBe(true);
    expect(aboutOrMore(figure(600, 'at-least'), figure(600, 'about'))).toBe(true);
  });
  it('not of two, nor of a plain one', () => {
    expect(aboutOrMore(figure(600, 'about'), figure(900, 'more-than'))).toBe(false);
    expect(aboutOrMore(figure(600), figure(600, 'more-than'))).toBe(false);
  });
});
