import { describe, expect, it } from 'vitest';
import { counts } from '../../../support/figures.ts';

describe('tolls by their last', () => {
  it.each([
    ['A third child, a girl of six, died in hospital on Friday.', '3 people die'],
    ['A fourth man has been arrested.', '4 people arrest'],
    ['A second driver was charged.', '2 people charge'],
    ['A 12th hiker died overnight.', '12 people die'],
  ])('%s', (text, expected) => expect(counts(text)).toContain(expected));

  it.each([
    ['an order of another kind', 'The third child died young.'],
    ['one who does it', 'A second officer arrested the man.'],
    ['a killer', 'A third gunman killed a guard.'],
    ['a thing', 'A third engine died over the sea.'],
    ['a denial', 'A third man was not charged.'],
  ])('are not in %s', (_, text) => expect(counts(text).filter((c) => /^[23] people (?:die|arrest|charge)$/.test(c))).toEqual([]));
});
