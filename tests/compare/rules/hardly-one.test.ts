import { describe, expect, it } from 'vitest';
import type { Quantity } from '../../../src/claims/statement.ts';
import { hardlyOne } from '../../../src/compare/rules/hardly-one.ts';
import { readQuantities } from '../../../src/language/en/quantity/read.ts';
import { english } from '../../support/analysed.ts';

const figure = (words: string): Quantity => readQuantities(english.sentences(`The flood took ${words} barns.`, 0)[0] ?? [])[0]?.value as Quantity;

describe('figures that are hardly one', () => {
  it.each([
    ['more than 200', 'more than 1,000'],
    ['about 270', '281'],
    ['around 900', 'as many as 1,500'],
    ['at least 40', '75'],
  ])('%s and %s', (one, two) => {
    expect(hardlyOne(figure(one), figure(two))).toBe(true);
    expect(hardlyOne(figure(two), figure(one))).toBe(true);
  });
});

describe('figures that may be one', () => {
  it.each([
    ['more than 200', '240'],
    ['about 270', '265'],
    ['at least 40', 'at least 45'],
    ['up to 900', '850'],
    ['dozens of', '200'],
  ])('%s and %s', (one, two) => expect(hardlyOne(figure(one), figure(two))).toBe(false));
});
