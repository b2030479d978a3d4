import { expect, it } from 'vitest';
import { compareText } from '../../src/compare/text-order.ts';

it('texts are ordered by code units, whatever the locale', () => {
  expect(['ä', 'b', 'a', 'Z', ''].toSorted(compareText)).toEqual(['', 'Z', 'a', 'b', 'ä']);
  expect(compareText('a', 'a')).toBe(0);
});
