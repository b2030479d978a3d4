import { describe, expect, it } from 'vitest';
import { ANAPHORIC, DECADE, LASTED, MAY_NAME_A_TIME, NTH_YEAR, RECENT, SEASON, TIME_BOUND, YEAR } from '../../../../src/language/en/patterns/time.ts';

const found = (pattern: RegExp, text: string): string[] => [...text.matchAll(pattern)].map((m) => m[0]);
const table: [string, RegExp, [string, string][], string[]][] = [
  ['a year', YEAR, [['in 2020 it burned', '2020'], ['since early 2019', 'early 2019'], ['in mid-2016', 'mid-2016'], ['the spring of 2018', 'spring of 2018']], ['2,020 sheep', '12020 sheep', 'a 2000-page report', 'the 1990s', 'the year']],
  ['a decade', DECADE, [['in the 1990s', '1990s']], ['in 1990', 'in 1995s']],
  ['a stretch that ends now', RECENT, [['over the past few years', 'over the past few years'], ['in recent weeks', 'in recent weeks'], ['for the last three months', 'for the last three months']], ['in the years', 'a recent week', 'the last week of May']],
  ['a stretch by its length', LASTED, [['for more than two years', 'for more than two years'], ['for a decade', 'for a decade'], ['for three straight days', 'for three straight days']], ['for two sheep', 'three years ago', 'two years']],
  ['an nth year', NTH_YEAR, [['in its third year', 'in its third year']], ['in the third year', 'its third year']],
  ['a season', SEASON, [['last spring', 'last spring'], ['since the autumn', 'since the autumn']], ['a spring in Lima', 'this autumn of 2019', 'the fall']],
  ['a time taken up', ANAPHORIC, [['the next day', 'the next day'], ['the night before', 'the night before']], ['next day', 'the days', 'the night of the vote']],
];

describe.each(table)('%s', (_, pattern, yes, no) => {
  it.each(yes)('%s', (text, expected) => expect(found(pattern, text)).toEqual([expected]));
  it.each(no)('not: %s', (text) => expect(found(pattern, text)).toEqual([]));
});

describe('what bounds a time', () => {
  it.each([['closed before ', 'before'], ['closed by the end of ', 'by'], ['closed shortly after ', 'shortly after'], ['closed since at least ', 'since'], ['closed about ', 'about']])('%s…', (text, bound) => expect(TIME_BOUND.exec(text)?.[1]).toBe(bound));
  it.each(['closed on ', 'closed ', 'the day before the vote on ', 'nearby '])('nothing: %s…', (text) => expect(TIME_BOUND.exec(text)).toBeNull());
});

describe('words that may name a time', () => {
  it.each(['at 9', 'on Monday', 'in May', 'at noon', 'tomorrow', 'three weeks on'])('%s', (text) => expect(MAY_NAME_A_TIME.test(text)).toBe(true));
  it.each(['the ferry burned', 'a bridge fell', 'the union met'])('not: %s', (text) => expect(MAY_NAME_A_TIME.test(text)).toBe(false));
});
