import { describe, expect, it } from 'vitest';
import { told } from '../../../support/told.ts';

const expansions = (text: string): string[] => told(text, (s) => s.slot === 'expansion', (s, words) => `${s.subject?.text} = ${words}${s.scope.basis === 'fits' ? '' : ' ?'}`);

describe('what abbreviations stand for', () => {
  it.each([
    ['The Torrow Institute of Rail Research (TIRR) paid. The Torrow Institute of Rail Research (TIRR) is rich.', 'TIRR = Torrow Institute of Rail Research'],
    ['The Torrow Institute of Rail Research paid. A union said that TIRR was rich.', 'TIRR = Torrow Institute of Rail Research'],
    ['The Torrow Institute of Research (TIRR) paid.', 'TIRR = Torrow Institute of Research ?'],
  ])('%s', (text, expected) => expect(expansions(text)).toEqual([expected]));

  it('are not told by a dateline, nor by a name whose letters are not written', () => {
    expect(expansions('Torrow, Albania (CNN) The mayor of Welm resigned.')).toEqual([]);
    expect(expansions('The Torrow Institute of Rail Research paid.')).toEqual([]);
  });
});
