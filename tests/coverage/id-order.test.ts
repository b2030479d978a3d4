import { expect, it } from 'vitest';
import { byId, compareIds } from '../../src/coverage/id-order.ts';

it('ids are ordered by code units, whatever the locale', () => {
  expect(['ä', 'b', 'a', 'Z'].toSorted(compareIds)).toEqual(['Z', 'a', 'b', 'ä']);
  expect([{ id: 'b' }, { id: 'a' }].toSorted(byId)).toEqual([{ id: 'a' }, { id: 'b' }]);
  expect(compareIds('a', 'a')).toBe(0);
});
