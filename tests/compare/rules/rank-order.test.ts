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

  it.each([
    ['is named in full by one account', 'This is the 12th Brazilian rocket test this year.', 'The rocket test failed. It was the second from Arle and the 14th test this year.'],
    ['opens with where the thing is from', 'The navy confirmed the third Canadian submarine patrol of the year.\nIt was the third Canadian submarine patrol of the year.', 'A submarine patrol ended on Friday. It was the fifth patrol of the year.'],
  ])('tells two accounts apart where the field %s', (_, one, two) => {
    expect(between(one, two).map((v) => v.split(':')[0])).toEqual(['different']);
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

  it('takes a stamp at midnight for the day', () => {
    const [one, two] = [analysed('a', 'It was the sixth landslide of the year.', { published: '2021-03-02T00:00:00Z' }), analysed('b', 'It was the eighth landslide of the year.', { published: '2021-03-04T10:00:00Z' })];
    expect(verdicts(judged(rankOrderRule, one, two))).toEqual(['conflict: Which landslide of the year is it?']);
  });

  it('lets the count go on when days have passed', () => {
    expect(between('It was the sixth landslide of the year.', 'It was the eighth landslide of the year.', '2021-03-08T12:00:00Z')).toEqual([]);
  });
});
