import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupBy } from '../../src/claims/group-by.ts';

describe('groupBy', () => {
  it('keeps keys and items in the order in which they come', () => {
    expect([...groupBy(['bee', 'ant', 'bat', 'cow'], (word) => word.charAt(0))]).toEqual([['b', ['bee', 'bat']], ['a', ['ant']], ['c', ['cow']]]);
  });

  it('has no group for nothing', () => expect(groupBy([], String).size).toBe(0));

  it('loses and doubles no item', () => {
    fc.assert(fc.property(fc.array(fc.nat(9)), (items) => {
      const groups = groupBy(items, (n) => n % 3);
      expect([...groups.values()].flat().toSorted()).toEqual(items.toSorted());
      for (const [key, own] of groups) expect(own.every((n) => n % 3 === key)).toBe(true);
    }));
  });
});
