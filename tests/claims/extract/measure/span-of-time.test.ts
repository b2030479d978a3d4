import { describe, expect, it } from 'vitest';
import { isTimeWord, spanOfTime } from '../../../../src/claims/extract/measure/span-of-time.ts';
import { sentenceOf } from '../../../support/reading.ts';

const span = (text: string): string | null => {
  const sentence = sentenceOf(text);
  return spanOfTime(sentence, 0, sentence.tokens.length - 1);
};

describe('the stretch of time that a count is taken over', () => {
  it.each([
    ['The club won 50 games in five seasons.', 'five seasons'],
    ['Sales fell over the past two quarters.', 'the past two quarters'],
    ['She scored 300 goals during her career.', 'her career'],
    ['Ten people were shot within three days.', 'three days'],
  ])('%s', (text, expected) => expect(span(text)).toBe(expected));

  it.each(['The club won 50 games in Lima.', 'The club won 50 games.', 'The club won in style, five seasons on.', 'The club won for its fans.'])('is not in: %s', (text) => expect(span(text)).toBeNull());
});

describe('nouns for stretches of time', () => {
  it.each(['quarter', 'seasons', 'century', 'winter'])('%s', (word) => expect(isTimeWord(word)).toBe(true));
  it.each(['quarters of a mile', 'monday', 'goal', ''])('not: “%s”', (word) => expect(isTimeWord(word)).toBe(false));
});
