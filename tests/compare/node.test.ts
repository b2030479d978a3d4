import { expect, it } from 'vitest';
import { nodeOf } from '../../src/compare/node.ts';
import { analysed } from '../support/analysed.ts';
import { made } from '../support/made.ts';

it('one node stands for all statements of the same words of one clause', () => {
  const article = analysed('a', 'It rained.');
  const node = (more: Parameters<typeof made>[0], of = article): string => nodeOf({ article: of, statement: made(more) });
  expect(node({ slot: 'date', words: { start: 3, end: 5 } })).toBe(node({ slot: 'clock', words: { start: 3, end: 9 } }));
  expect(node({ words: { start: 3, end: 5 } })).not.toBe(node({ words: { start: 4, end: 5 } }));
  expect(node({ sentence: 0 })).not.toBe(node({ sentence: -1 }));
  expect(node({})).not.toBe(node({}, analysed('b', 'It rained.')));
});
