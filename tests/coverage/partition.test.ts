import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Partition } from '../../src/coverage/partition.ts';

const parts = (ids: readonly string[], joins: readonly (readonly [string, string])[]): string[][] => {
  const partition = new Partition(ids);
  for (const [a, b] of joins) partition.join(a, b);
  return partition.parts();
};

describe('sets that grow by joining', () => {
  it('begin alone, and are in the order of their ids', () => expect(parts(['c', 'a', 'b'], [])).toEqual([['a'], ['b'], ['c']]));
  it('hold all that was joined with theirs', () => expect(parts(['a', 'b', 'c', 'd'], [['a', 'c'], ['c', 'd']])).toEqual([['a', 'c', 'd'], ['b']]));

  it('are the same whatever the order of joining', () => {
    const ids = ['a', 'b', 'c', 'd', 'e'];
    const joins = fc.array(fc.tuple(fc.constantFrom(...ids), fc.constantFrom(...ids)), { maxLength: 6 });
    fc.assert(fc.property(joins, (all) => {
      const found = parts(ids, all);
      expect(parts(ids.toReversed(), all.map(([a, b]) => [b, a] as const).toReversed())).toEqual(found);
      expect(found.flat().toSorted()).toEqual(ids);
    }));
  });
});
