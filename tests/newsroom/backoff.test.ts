import fc from 'fast-check';
import { expect, it } from 'vitest';
import { backoff } from '../../src/newsroom/backoff.ts';

it('waits twice as long after each failure, never longer than a minute, and never less than half of that', () => {
  expect([1, 2, 3, 4].map((failures) => backoff(failures, 1))).toEqual([500, 1000, 2000, 4000]);
  fc.assert(fc.property(fc.integer({ min: 1, max: 10_000 }), fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }), (failures, random) => {
    const [wait, most] = [backoff(failures, random), backoff(failures, 1)];
    expect(most).toBeLessThanOrEqual(60_000);
    expect(wait).toBeGreaterThanOrEqual(most / 2);
    expect(wait).toBeLessThanOrEqual(most);
  }));
});
