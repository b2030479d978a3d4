import { describe, expect, it } from 'vitest';
import { personBefore } from '../../../src/claims/extract/person-before.ts';
import { readText, sentenceOf } from '../../support/reading.ts';

/** The person that a sentence speaks of before some of its words. */
function before(text: string, words: string): string | null {
  const reading = readText(text);
  const sentence = reading.document.sentences[0] ?? sentenceOf(text);
  return personBefore(reading, sentence, text.indexOf(words))?.text ?? null;
}

describe('the person before some words', () => {
  it.each([
    ['Carl Harm had left when the driver was detained.', 'detained', 'the driver'],
    ['Carl Harm left the bank and was detained.', 'detained', 'Carl Harm'],
    ['Three suspects were detained.', 'detained', null],
    ['The bank was robbed.', 'robbed', null],
  ])('%s', (text, words, expected) => expect(before(text, words)).toBe(expected));
});
