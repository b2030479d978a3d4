import { describe, expect, it } from 'vitest';
import { wordCount, writesWords } from '../../src/compare/folded-text.ts';
import { analysed } from '../support/analysed.ts';

const article = analysed('a', 'The ferry left Port Élan for St. Ives-on-Sea, its captain’s home.', { title: 'Halcyon sails again' });

describe('words that an article has', () => {
  it.each(['port elan', 'st ives on sea', 'halcyon', 'captains home', 'again the ferry'])('has “%s”', (words) => expect(writesWords(article, words)).toBe(true));
  it.each(['elan port', 'por', 'alcyon', 'captain', 'st iv', 'Halcyon'])('has no “%s”', (words) => expect(writesWords(article, words)).toBe(false));
});

describe('words of one root', () => {
  const told = analysed('a', 'The ransom was paid. No other ransoms were asked for, and a first study said so; earlier studies had not.', { title: 'Ransom paid' });

  it('are counted in the text alone', () => expect(['ransom', 'paid', 'gang'].map((root) => wordCount(told, root))).toEqual([2, 1, 0]));
  it('may change their last letters', () => expect(wordCount(told, 'studi')).toBe(2));
  it('are no words that only begin alike', () => expect(wordCount(analysed('b', 'The ransacked house was empty.'), 'ransom')).toBe(0));
});

it('folds letters of other scripts like those of ASCII', () => {
  const other = analysed('c', 'Łukasz Ødegård spoke — “twice” … at the Sofia (Бургас) fair.');
  expect(['lukasz odegard spoke twice at', 'sofia бургас fair'].map((words) => writesWords(other, words))).toEqual([true, true]);
});

it('takes a space that does not break a line for a space', () => expect(writesWords(analysed('d', 'It left St.\u00a0Ives at 9\u202fa.m.'), 'left st ives at 9 am')).toBe(true));
