import { describe, expect, it } from 'vitest';
import { rankSpanRule } from '../../../src/compare/rules/rank-span.ts';
import { rankRule } from '../../../src/compare/rules/rank.ts';
import { analysed } from '../../support/analysed.ts';
import { judged, verdicts } from '../../support/judged.ts';

const between = (one: string, two: string): string[] => verdicts(judged(rankSpanRule, analysed('a', one), analysed('b', two)));

describe('how long there was nothing like it', () => {
  it.each([
    ['two spans', 'It was the coldest March in 50 years, the Met Office said.', 'It was the coldest March in 80 years.'],
    ['a span and a year', 'It was the coldest March in 50 years, the Met Office said.', 'It was the coldest March since 2004, forecasters said.'],
    ['two years', 'It was the coldest March since 1987.', 'It was the coldest March since 2004, forecasters said.'],
  ])('conflicts over %s', (_, one, two) => {
    expect(between(one, two)).toEqual(['conflict: In how many years is it the coldest march?']);
  });

  it('conflicts over a first in years', () => {
    expect(between('It is the first ferry strike in eight years.', 'It is the first ferry strike in three years.')).toEqual(['conflict: How long is it since the last such strike?']);
  });

  it.each([
    ['a bound that holds both', 'It was the coldest March in more than 40 years.', 'It was the coldest March in 60 years.'],
    ['a rounded span and its year', 'It was the coldest March in 30 years.', 'It was the coldest March since 1989.'],
    ['"one of the"', 'It was one of the coldest Marches in 30 years.', 'It was the coldest March in 60 years.'],
    ['another kind', 'It was the coldest March in 30 years.', 'It was the coldest winter in 60 years.'],
    ['a narrower kind', 'It is the first deadly ferry fire in nine years.', 'It is the first ferry fire in two years.'],
    ['a field besides the span', 'It was the coldest March in Kell in 30 years.', 'It was the coldest March in 60 years.'],
    ['several spans', 'It was the coldest March in 30 years in Kell. In Arle it was the coldest March in 12 years.', 'It was the coldest March in 60 years.'],
    ['two owners', 'Arle won its first cup since 1948 on Sunday.', 'Kell hoped for its first cup since 1908 on Sunday.'],
    ['a forecast', 'It could be the coldest March in 30 years.', 'It was the coldest March in 60 years.'],
  ])('says nothing of %s', (_, one, two) => {
    expect(between(one, two)).toEqual([]);
  });

  it('leaves no agreement on a superlative of two spans', () => {
    expect(verdicts(judged(rankRule, analysed('a', 'It was the coldest March in 50 years, on the coast.'), analysed('b', 'It was the coldest March in 80 years, on the coast.')))).toEqual([]);
  });
});
