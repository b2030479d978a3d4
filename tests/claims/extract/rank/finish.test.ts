import { describe, expect, it } from 'vitest';
import type { Statement } from '../../../../src/claims/statement.ts';
import { shortValue, subjectOf, told } from '../../../support/told.ts';

const isFinish = (s: Statement): boolean => s.kind === 'rank' && s.slot === 'finish';
const finishes = (text: string): string[] => told(text, isFinish, (s) => `${s.polarity === 'negative' ? 'not ' : ''}${shortValue(s.value)} ${subjectOf(s)}`);

describe('the place in which somebody ended', () => {
  it.each([
    ['Rovers finished fourth in the league.', '4 Rovers'],
    ['Norway ended third on the medal table.', '3 Norway'],
    ['The pupils placed second at the science fair.', '2 The pupils'],
    ['The school ranked 12th among 340 in a survey.', '12 The school'],
    ['The skier, who finished 21st, wept.', '21 The skier'],
    ['Anna Holt said she had finished first.', '1 Anna Holt'],
    ['The pair did not finish third.', 'not 3 The pair'],
    ['The ruling party finished second in Sunday’s vote.', '2 The ruling party'],
  ])('%s', (text, expected) => expect(finishes(text)).toEqual([expected]));

  it.each([
    ['a street', 'The parade finished on 3rd Street.'],
    ['a time of the day', 'The talks ended first thing on Monday.'],
    ['a date', 'The siege ended 3rd May.'],
    ['a noun behind the ordinal', 'The novelist finished her third book.'],
    ['what is placed', 'The jury placed the third exhibit on the table.'],
    ['no place', 'The race finished in rain.'],
  ])('is not told by %s', (_, text) => expect(finishes(text)).toEqual([]));

  it('belongs to the year that the sentence tells', () => {
    expect(told('Rovers finished fourth in 2014.', isFinish, (s) => s.scope.period ?? '')).toEqual(['2014']);
  });
});
