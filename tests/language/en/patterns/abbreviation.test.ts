import { describe, expect, it } from 'vitest';
import { expansionsIn, initialsOf, spelledOut } from '../../../../src/language/en/patterns/abbreviation.ts';

const full = (text: string): string[] => expansionsIn(text).map((e) => `${e.abbreviation}: ${e.full}`);

describe('abbreviations in brackets', () => {
  it.each([
    ['It was the Torrow Institute of Rail Research (TIRR) that paid.', 'TIRR: Torrow Institute of Rail Research'],
    ['French President Ada Marsh praised the Union of Rail Workers (URW).', 'URW: Union of Rail Workers'],
    ['The Torrow Institute of Research (TIRR) paid.', 'TIRR: Torrow Institute of Research'],
  ])('%s', (text, expected) => expect(full(text)).toEqual([expected]));

  it.each(['Torrow, Albania (CNN) The mayor resigned.', 'He used a torch (LED) there.', 'The firm (see MAP) paid.', 'Photo: Ada Marsh (AFP)'])('are none in: %s', (text) => expect(full(text)).toEqual([]));
});

describe('full names of known abbreviations', () => {
  it('are found by their initials', () => {
    expect(spelledOut('Staff of the Torrow Institute of Rail Research met.', new Set(['TIRR'])).map((e) => e.full)).toEqual(['Torrow Institute of Rail Research']);
    expect(spelledOut('Staff of the Torrow Institute of Rail Research Labs met.', new Set(['TIRR']))).toEqual([]);
    expect(initialsOf('Union of Rail Workers')).toBe('URW');
  });
});
