import { describe, expect, it } from 'vitest';
import { leaveOut } from '../../../../src/claims/text/asked/leave-out.ts';
import { sentenceOf } from '../../../support/reading.ts';

/** What is left of a sentence's words from the third on without some of them. */
const left = (text: string, words: string): string | null => {
  const sentence = sentenceOf(text);
  const at = text.indexOf(words);
  const kept = leaveOut(sentence, 2, sentence.tokens.length - 2, { start: at, end: at + words.length });
  return kept && kept.map(([a, b]) => text.slice(sentence.tokens[a]?.start, sentence.tokens[b]?.end)).join(' | ');
};

describe('words that a question asks for', () => {
  it.each([
    ['leave with the preposition before them', 'The pier burned on Monday.', 'Monday', 'burned'],
    ['leave both sides', 'The pier burned on Monday in Lima.', 'Monday', 'burned | in Lima'],
    ['take "local time" along', 'The pier burned at 9 a.m. local time in Lima.', '9 a.m.', 'burned | in Lima'],
    ['need not be there', 'The pier burned in Lima.', 'The', 'burned in Lima'],
  ])('%s', (_, text, words, expected) => expect(left(text, words)).toBe(expected));

  it.each([
    ['part of a phrase', 'The mayor watched the Monday game.', 'Monday'],
    ['owned', 'The mayor watched Monday’s game.', 'Monday'],
    ['one of two', 'The storm moved to Lima or Quito.', 'Lima'],
  ])('cannot be left out where they are %s', (_, text, words) => expect(left(text, words)).toBeNull());
});
