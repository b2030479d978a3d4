import { describe, expect, it } from 'vitest';
import { quotedWords } from '../../src/claims/quoted-words.ts';
import { sentenceOf } from '../support/reading.ts';

const words = (text: string): string => quotedWords(sentenceOf(text)).join(' ');

describe('words in double quotation marks', () => {
  it.each([
    ['curly', '“The pier must go,” the mayor said.', 'the pier must go'],
    ['straight', 'The mayor said: "The pier must go."', 'the pier must go'],
    ['of two stretches', '“The pier,” the mayor said, “must go.”', 'the pier must go'],
    ['left open', 'The mayor said: “The pier must go', 'the pier must go'],
    ['in guillemets', 'The mayor said: «The pier must go»', 'the pier must go'],
  ])('%s', (_, text, expected) => expect(words(text)).toBe(expected));

  it.each(['The mayor said the pier must go.', 'The mayor’s pier must go.', 'The pier must go”.'])('are not in: %s', (text) => expect(words(text)).toBe(''));
});
