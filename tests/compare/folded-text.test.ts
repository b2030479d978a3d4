import { describe, expect, it } from 'vitest';
import { writesWords } from '../../src/compare/folded-text.ts';
import { analysed } from '../support/analysed.ts';

const article = analysed('a', 'The ferry left Port Élan for St. Ives-on-Sea, its captain’s home.', { title: 'Halcyon sails again' });

describe('words that an article has', () => {
  it.each(['port elan', 'st ives on sea', 'halcyon', 'captains home', 'again the ferry'])('has “%s”', (words) => expect(writesWords(article, words)).toBe(true));
  it.each(['elan port', 'por', 'alcyon', 'captain', 'st iv', 'Halcyon'])('has no “%s”', (words) => expect(writesWords(article, words)).toBe(false));
});
