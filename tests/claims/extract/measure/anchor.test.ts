import { describe, expect, it } from 'vitest';
import { anchorOf } from '../../../../src/claims/extract/measure/anchor.ts';
import { readText } from '../../../support/reading.ts';

/** The time of another event that a sentence speaks of, in an article of 4 March 2021. */
const anchor = (text: string, published: string | null = '2021-03-04T09:20:00Z'): string | null => {
  const reading = readText(text, { published });
  const [sentence] = reading.document.sentences;
  return sentence ? anchorOf(reading, sentence) : null;
};

describe('the time of another event', () => {
  it.each([
    ['A crash here killed 30 people in 1998.', '1998'],
    ['A crash here killed 30 people two years ago.', 'two years ago'],
    ['Profits fell last year.', 'last year'],
    ['A crash here on Nov. 13 killed 30 people.', '11-13'],
    ['A crash here in October killed 30 people.', 'month 10'],
    ['The previous crash killed 30 people.', 'previous crash'],
    ['Earlier this year, a crash killed 30 people.', 'earlier year'],
    ['It was the worst crash since 1998, when 30 people died.', '1998'],
  ])('%s', (text, expected) => expect(anchor(text)).toBe(expected));

  it.each([
    ['this week', 'A crash killed 30 people on Monday.'],
    ['the year of the article', 'The 2021 crash killed 30 people.'],
    ['a founding', 'The airline, founded in 1998, lost 30 people.'],
    ['the last such event', 'It was the worst crash since 1998.'],
    ['a date nearby', 'A crash on March 1 killed 30 people.'],
    ['a month nearby', 'A crash in February killed 30 people.'],
    ['an earlier report', 'A previous report spoke of 30 dead.'],
    ['a year to come', 'The bank will close 30 branches by 2027.'],
    ['a purchase', 'The flat, bought in 1998, cost 30 crowns.'],
    ['a number', 'The crash hurt 1,998 people.'],
    ['a modal', 'The crash may have killed 30 people.'],
    ['a comparison', 'Shares rose 30 percent on the previous day.'],
    ['the last such day', 'Prices fell to $30, the lowest since Nov. 13.'],
    ['the last such month', 'Prices fell to $30, the lowest since October.'],
  ])('is not %s', (_, text) => expect(anchor(text)).toBeNull());

  it('needs no date of publication for a year', () => {
    expect(anchor('A crash here killed 30 people in 1998.', null)).toBe('1998');
    expect(anchor('A crash here in October killed 30 people.', null)).toBeNull();
  });
});
