import { expect, it } from 'vitest';
import { wordCount } from '../../src/compare/word-count.ts';
import { analysed } from '../support/analysed.ts';

it('counts the words of one root in an article', () => {
  const article = analysed('a', 'The ransom was paid. No other ransoms were asked for.');
  expect(['ransom', 'paid', 'gang'].map((root) => wordCount(article, root))).toEqual([2, 1, 0]);
});
