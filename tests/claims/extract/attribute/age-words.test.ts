import { describe, expect, it } from 'vitest';
import { ageWords, nameBehind } from '../../../../src/claims/extract/attribute/age-words.ts';
import { readText } from '../../../support/reading.ts';

/** Years, the words that tell them, and where the bearer stands. */
const words = (text: string): string[] => {
  const { document, names } = readText(text);
  return document.sentences.flatMap((s) => ageWords(s, names).map((a) => {
    const bearer = typeof a.bearer === 'number' ? s.tokens[a.bearer]?.text : a.bearer;
    return `${a.years} “${text.slice(s.tokens[a.first]?.start, s.tokens[a.last]?.end)}” ${bearer}`;
  }));
};

describe('words that tell an age', () => {
  it.each([
    ['A 3-year-old boy fell.', '3 “3-year-old” modifier'],
    ['The boy was 3 years old.', '3 “3 years old” predicate'],
    ['Jane Marsh, 31, fell.', '31 “31” Marsh'],
    ['Jane Marsh (31) fell.', '31 “31” Marsh'],
    ['Jane Marsh, aged 31, fell.', '31 “aged 31” Marsh'],
    ['A woman aged 31 fell.', '31 “aged 31” woman'],
    ['Jane Marsh turned 31.', '31 “turned 31” predicate'],
    ['The boy fell. He is 3.', '3 “3” predicate'],
    ['Jane Marsh, now 31, fell.', '31 “31” Marsh'],
  ])('%s', (text, expected) => expect(words(text)).toEqual([expected]));

  it.each(['The firm is 3 years late.', 'A 3-year deal was signed.', 'He is 3 metres away.', 'Children aged six and nine fell.', 'The tortoise is 180 years old.', 'Jane Marsh, 31 others and a guide fell.', 'Dozens of people, 31, fell.', 'Jane Marsh, now 31st, fell.', 'Jane Marsh now 31 fell.'])('are not in: %s', (text) => expect(words(text)).toEqual([]));
});

describe('the name that a phrase goes on to give', () => {
  const named = (text: string): string | null => {
    const { document, names } = readText(text);
    const [sentence] = document.sentences;
    const phrase = sentence?.phrases[0];
    const mention = sentence && phrase ? nameBehind(sentence, names, phrase.last) : null;
    return mention === null ? null : (names.mentions[mention]?.names[0] ?? null);
  };

  it.each([['A man named Oscar Lind fell.', 'Oscar Lind'], ['A man identified as Oscar Lind fell.', 'Oscar Lind'], ['A man, named as Oscar Lind, fell.', 'Oscar Lind'], ['A man called Oscar Lind fell.', 'Oscar Lind'], ['A man is Oscar Lind.', null], ['A man met Oscar Lind.', null]])('%s', (text, expected) => expect(named(text)).toBe(expected));
});
