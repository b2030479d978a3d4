import { describe, expect, it } from 'vitest';
import { homeRule } from '../../../src/compare/rules/identity-home.ts';
import { analysed } from '../../support/analysed.ts';
import { judged, verdicts } from '../../support/judged.ts';

const between = (one: string, two: string): string[] => verdicts(judged(homeRule, analysed('a', one), analysed('b', two)));
const ASKED = 'Where is Martin Pellow from?';

describe('where somebody is from', () => {
  it.each([
    ['two countries', 'Martin Pellow, an American, saw the ferry list.', 'Martin Pellow, who has lived in Portugal for years, saw the ferry list.'],
    ['a nationality and a town abroad', 'Martin Pellow, a French tourist, was hurt.', 'Martin Pellow, 44, of Boston, was hurt.'],
    ['towns in two states', 'Martin Pellow, a native of Thornby, Wisconsin, won the prize.', 'Martin Pellow was based in Salt Lake City.'],
    ['a town and a quarter of another', 'Martin Pellow, 30, from Leeds, was on the bus.', 'Passengers praised Martin Pellow. The father, from Eastfield, north London, lost a shoe.'],
  ])('differs: %s', (_, one, two) => expect(between(one, two)).toEqual([`different: ${ASKED}`]));

  it('agrees on one place, however it is put', () => {
    expect(between('The driver, Leeds resident Martin Pellow, spoke.', 'Martin Pellow, 30, from Leeds, spoke.')).toEqual([`agrees: ${ASKED}`]);
    expect(between('Martin Pellow, who grew up in Lima, spoke.', 'Martin Pellow, a native of Lima, spoke.')).toEqual([`agrees: ${ASKED}`]);
  });
});

describe('homes that must not meet', () => {
  it.each([
    ['one place inside the other', 'Martin Pellow, from Leeds, spoke.', 'Martin Pellow, from England, spoke.'],
    ['a place that no gazetteer knows', 'Martin Pellow, from Osby, spoke.', 'Martin Pellow, from Harrowshire, spoke.'],
    ['two people', 'Martin Pellow, an American, spoke.', 'Dana Marsh, from Lisbon, spoke.'],
    ['an article that knows both', 'Martin Pellow, an American, spoke. Pellow, who lives in Lisbon, was calm.', 'Martin Pellow, who lives in Lisbon, spoke.'],
    ['a language that somebody teaches', 'Martin Pellow, a Spanish teacher, spoke.', 'Martin Pellow, from Boston, spoke.'],
    ['another time', 'In 1996 Martin Pellow lived in Lisbon.', 'Martin Pellow, of Boston, spoke.'],
  ])('%s', (_, one, two) => expect(between(one, two).filter((v) => !v.startsWith('agrees'))).toEqual([]));
});
