import { describe, expect, it } from 'vitest';
import { rankOrderRule } from '../../../src/compare/rules/rank-order.ts';
import { analysed } from '../../support/analysed.ts';
import { judged, verdicts } from '../../support/judged.ts';

const between = (one: string, two: string, later = '2021-03-04T12:00:00Z'): string[] => verdicts(judged(rankOrderRule, analysed('a', one), analysed('b', two, { published: later })));

describe('which of its kind it is', () => {
  it.each([
    ['events of a year', 'It was the sixth landslide of the year.', 'It was the eighth landslide of the year.', 'Which landslide of the year is it?'],
    ['those who did it first', 'Imani Cole is the first pilot to cross the strait.', 'Imani Cole is the third pilot to cross the strait.', 'Which pilot to cross the strait is it?'],
    ['events told in an apposition', 'The army fired a rocket on Thursday, its 12th launch this year.', 'The army fired a rocket on Thursday, its 14th launch this year.', 'Which launch this year is it?'],
    ['places at the finish', 'Arle Rovers lost again and finished 11th in the table.', 'Arle Rovers lost again and finished 12th.', 'Where did Arle Rovers finish?'],
  ])('conflicts over %s', (_, one, two, question) => {
    expect(between(one, two)).toEqual([`conflict: ${question}`]);
  });

  it('agrees over one place at the finish', () => {
    expect(between('Arle Rovers finished 11th in the table.', 'Arle Rovers lost again and finished 11th.')).toEqual(['agrees: Where did Arle Rovers finish?']);
  });

  it.each([
    ['the same place', 'It was the sixth landslide of the year.', 'It was the sixth landslide of the year.'],
    ['other fields', 'It was the sixth landslide of the year.', 'It was the second landslide of the week.'],
    ['a narrower kind', 'Imani Cole is the first woman pilot to cross the strait.', 'Imani Cole is the third pilot to cross the strait.'],
    ['things that are counted on in the telling', 'Keane scored the second goal of the match in Arle.', 'Ross scored the third goal of the match in Arle.'],
    ['several of one account', 'It was the sixth landslide of the year in Arle. It was the seventh landslide of the year in Kell.', 'It was the eighth landslide of the year.'],
    ['other teams', 'Arle Rovers lost again and finished 11th.', 'Kell Town lost again and finished 12th.'],
    ['other seasons', 'Arle Rovers finished 11th last year.', 'Arle Rovers finished 12th.'],
  ])('says nothing of %s', (_, one, two) => {
    expect(between(one, two)).toEqual([]);
  });

  it('lets the count go on when days have passed', () => {
    expect(between('It was the sixth landslide of the year.', 'It was the eighth landslide of the year.', '2021-03-08T12:00:00Z')).toEqual([]);
  });
});
