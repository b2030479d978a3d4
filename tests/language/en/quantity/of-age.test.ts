import { describe, expect, it } from 'vitest';
import { readCardinal } from '../../../../src/language/en/quantity/cardinal.ts';
import { isAgeBehindOf } from '../../../../src/language/en/quantity/of-age.ts';
import { english } from '../../../support/analysed.ts';

const isAge = (text: string): boolean => {
  const tokens = english.sentences(text, 0)[0] ?? [];
  return tokens.some((_, i) => {
    const number = readCardinal(tokens, i);
    return number !== null && isAgeBehindOf(tokens, i, number.last, number.low);
  });
};

describe('an age behind "of"', () => {
  it.each(['Police held a man of 33.', 'A girl of nine, who cannot swim, was saved.', 'Doctors saw a woman of 71 in Leeds.'])('%s', (text) => expect(isAge(text)).toBe(true));

  it.each(['A father of four was saved.', 'A crew of nine was saved.', 'He is a man of 12 trades.', 'Police held men of 30.', 'He was a man of two minds.'])('none: %s', (text) => expect(isAge(text)).toBe(false));
});
