import { describe, expect, it } from 'vitest';
import { doerBehind } from '../../../src/claims/extract/doer.ts';
import { sentenceOf, wordsOf } from '../../support/reading.ts';

const doer = (text: string): string | null => {
  const sentence = sentenceOf(text);
  return wordsOf(sentence, sentence.clauses.map((c) => doerBehind(sentence, c)).find((p) => p !== null) ?? null);
};

describe('who does it, behind “by”', () => {
  it.each([
    ['The treaty was approved by the senate on Monday.', 'the senate'],
    ['The bridge was designed by Jane Marsh.', 'Jane Marsh'],
    ['The pier was damaged by two barges.', 'two barges'],
    ['The square was cleared by a police force.', 'a police force'],
    ['The verdict, read by the foreman, drew cheers.', 'the foreman'],
  ])('%s', (text, expected) => expect(doer(text)).toBe(expected));

  it.each([
    ['a day', 'The treaty must be approved by Monday.'],
    ['a month', 'The bridge will be rebuilt by May.'],
    ['the end of a stretch', 'The bridge will be rebuilt by the end of the decade.'],
    ['a means', 'The bridge was built by hand.'],
    ['force', 'The square was cleared by force.'],
    ['a margin', 'The treaty was approved by 40 votes.'],
    ['a measure', 'Wages were cut by 12 percent.'],
    ['what stands before the verb', 'By the river the body was found.'],
  ])('is not %s', (_, text) => expect(doer(text)).toBeNull());
});
