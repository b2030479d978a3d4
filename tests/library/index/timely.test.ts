import { expect, test } from 'vitest';
import { timely } from '../../../src/library/index/timely.ts';

test('articles of the same hour fit wholly, later ones ever less, and none is put out of reach', () => {
  const fits = ['2026-03-02T09:00:00Z', '2026-03-09T09:00:00Z', '2026-04-01T09:00:00Z', '2031-03-02T09:00:00Z'].map((other) => timely('2026-03-02T09:00:00Z', other));
  expect(fits[0]).toBe(1);
  expect(fits).toEqual(fits.toSorted((a, b) => b - a));
  expect(fits[2]).toBeCloseTo(0.8);
  expect(fits[3]).toBeGreaterThan(0.6);
  expect(timely('2026-04-01T09:00:00Z', '2026-03-02T09:00:00Z')).toBe(fits[2]);
});

test('a date that is missing or unreadable says nothing', () => {
  for (const date of [null, 'last Tuesday']) expect([timely(date, '2026-03-02T09:00:00Z'), timely('2026-03-02T09:00:00Z', date)]).toEqual([1, 1]);
});
