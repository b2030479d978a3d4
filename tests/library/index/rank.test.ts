import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { best } from '../../../src/library/index/rank.ts';

test('the best are those of a full sort', () => {
  const scores = fc.uniqueArray(fc.tuple(fc.integer({ min: 1, max: 500 }), fc.integer({ min: 0, max: 20 })), { selector: ([no]) => no });
  fc.assert(
    fc.property(scores, fc.nat(30), (pairs, limit) => {
      const sorted = pairs.toSorted(([a, x], [b, y]) => y - x || a - b).slice(0, limit);
      expect(best(new Map(pairs), limit).map(({ no, score }) => [no, score])).toStrictEqual(sorted);
    }),
  );
});

test('nothing scored gives nothing', () => {
  expect(best(new Map(), 5)).toStrictEqual([]);
});
