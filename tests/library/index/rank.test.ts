import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { best, sharedTermWeight, wholeScore } from '../../../src/library/index/rank.ts';

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

test('rare words count more than their weight says, names by themselves less', () => {
  expect(sharedTermWeight('embargo', 4)).toBe(8);
  expect(sharedTermWeight('@mara ode', 4)).toBe(2);
});

test('an article scores in full where it holds all terms of a query as often', () => {
  expect(wholeScore([{ term: 'embargo', impact: 255 }, { term: '@mara ode', impact: 255 }], () => 4)).toBe(10);
  expect(wholeScore([], () => 4)).toBe(0);
});
