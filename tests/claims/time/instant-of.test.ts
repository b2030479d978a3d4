import { describe, expect, it } from 'vitest';
import { instantOf } from '../../../src/claims/time/instant-of.ts';

describe('instantOf', () => {
  it.each([
    ['2021-03-04', '2021-03-04T00:00:00.000Z'],
    ['2021-03-04T09:20', '2021-03-04T09:20:00.000Z'],
    ['2021-03-04T09:20:30', '2021-03-04T09:20:30.000Z'],
    ['2021-03-04 09:20:30.5', '2021-03-04T09:20:30.500Z'],
    ['2021-03-04T09:20:30Z', '2021-03-04T09:20:30.000Z'],
    ['2021-03-04T09:20:30+02:00', '2021-03-04T07:20:30.000Z'],
  ])('reads %s as %s', (stamp, iso) => {
    expect(new Date(instantOf(stamp) ?? Number.NaN).toISOString()).toBe(iso);
  });

  it.each([null, undefined, '', 'yesterday', '2021-13-01'])('reads %j as no time', (stamp) => {
    expect(instantOf(stamp)).toBeNull();
  });
});
