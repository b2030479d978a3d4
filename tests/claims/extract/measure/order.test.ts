import { describe, expect, it } from 'vitest';
import { orderIn, orderOf } from '../../../../src/claims/extract/measure/order.ts';
import { sentenceOf } from '../../../support/reading.ts';

describe('the place of a figure among versions of itself', () => {
  it.each([
    ['Police initially put the toll at nine.', 'initial'],
    ['Earlier reports spoke of nine dead.', 'initial'],
    ['The toll has risen to nine.', 'latest'],
    ['Nine people are now known to have died.', 'latest'],
    ['The number of cases rose to 90.', 'latest'],
    ['The ministry revised down the toll to nine.', 'corrected'],
    ['An earlier version of this article gave a toll of nine.', 'corrected'],
  ])('%s', (text, expected) => expect(orderOf(text)).toBe(expected));

  it.each(['Nine people died.', 'The snow fell.', 'The knowledge of nine doctors helped.', 'The former minister rose.', 'Nine correctional officers were hurt.'])('is not told by: %s', (text) => expect(orderOf(text)).toBeNull());
});

describe('the place of a figure that a sentence reports', () => {
  const order = (text: string, words: string): string | null => {
    const sentence = sentenceOf(text);
    const from = sentence.tokens.findIndex((t) => t.text === words.split(' ')[0]);
    return orderIn(sentence, from, from + words.split(' ').length - 1);
  };

  it.each([
    ['before it', 'Police initially said nine people died.', 'nine people died', 'initial'],
    ['behind it', 'Nine people died, police now say.', 'Nine people died', 'latest'],
  ])('is told by the clause that reports it, %s', (_, text, words, expected) => expect(order(text, words)).toBe(expected));

  it.each([
    ['another clause', 'The bridge, which was initially shut, was where nine people died.', 'nine people died'],
    ['nothing', 'Police said nine people died.', 'nine people died'],
  ])('is not told by %s', (_, text, words) => expect(order(text, words)).toBeNull());
});
