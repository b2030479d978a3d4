import { describe, expect, it } from 'vitest';
import { unnumbered } from '../../../../src/language/en/quantity/unnumbered.ts';
import { english } from '../../../support/analysed.ts';

/** The seconds between which the first bare stretch of a text lies. */
const stretch = (text: string): [number, number | null] | null => {
  const tokens = english.sentences(text, 0)[0] ?? [];
  const found = tokens.map((_, i) => unnumbered(tokens, i)).find((q) => q !== null);
  return found ? [found.value.low, found.value.high] : null;
};

describe('stretches of time without a number', () => {
  it.each([
    ['It fell moments after take-off.', [1, 180]],
    ['It fell just minutes later.', [120, 3600]],
    ['They searched for hours.', [7200, 86_400]],
    ['The talks went on for weeks.', [1_209_600, 6_048_000]],
    ['He resigned days before the vote.', [172_800, 1_209_600]],
  ])('%s', (text, expected) => expect(stretch(text)).toEqual(expected));

  it.each(['In the hours after the vote it rained.', 'The office hours after May changed.', 'It was gone in minutes.', 'The two days later proved long.', 'They searched for hours of footage.', 'Minutes of the meeting leaked.', 'Those days are over.'])('not: %s', (text) => expect(stretch(text)).toBeNull());
});
