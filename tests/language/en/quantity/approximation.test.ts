import { describe, expect, it } from 'vitest';
import { approximationAfter, approximationBefore } from '../../../../src/language/en/quantity/approximation.ts';
import { english } from '../../../support/analysed.ts';

/** How the words around the first figure of a text bound it. */
const around = (text: string): [string | null, string | null] => {
  const tokens = english.sentences(text, 0)[0] ?? [];
  const at = tokens.findIndex((t) => /^\d/.test(t.text));
  return [approximationBefore(tokens, at)?.kind ?? null, approximationAfter(tokens, at)?.kind ?? null];
};

describe('words before a number', () => {
  it.each([
    ['At least 9 sheep ran.', 'at-least'], ['No fewer than 9 sheep ran.', 'at-least'], ['More than 9 sheep ran.', 'more-than'], ['Upwards of 9 sheep ran.', 'more-than'], ['Over 9 sheep ran.', 'more-than'],
    ['Up to 9 sheep ran.', 'at-most'], ['As many as 9 sheep ran.', 'at-most'], ['No more than 9 sheep ran.', 'at-most'], ['Fewer than 9 sheep ran.', 'less-than'], ['Under 9 sheep ran.', 'less-than'],
    ['Nearly 9 sheep ran.', 'nearly'], ['Just under 9 sheep ran.', 'nearly'], ['About 9 sheep ran.', 'about'], ['Some 9 sheep ran.', 'about'], ['An estimated 9 sheep ran.', 'about'], ['Roughly 9 sheep ran.', 'about'],
  ])('%s', (text, expected) => expect(around(text)[0]).toBe(expected));

  it.each(['The 9 sheep ran.', 'All 9 sheep ran.', 'It turned around 9 hours into the flight.', 'The least 9 sheep ran.', 'Then 9 sheep ran.'])('bound nothing in: %s', (text) => expect(around(text)[0]).toBeNull());
});

describe('words behind a number', () => {
  it.each([['9 or more sheep ran.', 'at-least'], ['9 or so sheep ran.', 'about'], ['9 or fewer sheep ran.', 'at-most'], ['9-plus sheep ran.', 'at-least']])('%s', (text, expected) => expect(around(text)[1]).toBe(expected));
  it.each(['9 sheep ran.', '9 or ten sheep ran.', '9 more sheep ran.'])('bound nothing in: %s', (text) => expect(around(text)[1]).toBeNull());
});
