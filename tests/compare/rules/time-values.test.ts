import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TimeSpan } from '../../../src/claims/statement.ts';
import { compareTimes } from '../../../src/compare/rules/time-values.ts';

const DAY = 86_400_000;
const at = (from: number, days: number, grain: TimeSpan['grain'], more: Partial<TimeSpan> = {}): TimeSpan => ({ type: 'time', from: from * DAY, to: (from + days) * DAY, grain, floating: null, relative: false, ...more });
const clock = (floating: string): TimeSpan => ({ type: 'time', from: null, to: null, grain: 'minute', floating, relative: false });

describe('dates', () => {
  it.each([
    ['one day', at(10, 1, 'day'), at(10, 1, 'day'), 'same'],
    ['two days', at(10, 1, 'day'), at(11, 1, 'day'), 'apart'],
    ['a day in its week', at(10, 1, 'day'), at(7, 7, 'week'), 'same'],
    ['"two days ago" in "earlier this month"', at(10, 1, 'day', { relative: true }), at(0, 31, 'month', { relative: true }), null],
    ['a date in "earlier this month"', at(10, 1, 'day', { relative: true, floating: 'date:1-11' }), at(0, 31, 'month', { relative: true }), 'same'],
    ['a day in its year says little', at(10, 1, 'day'), at(0, 365, 'year'), null],
    ['a month in its season, which says less', at(0, 31, 'month'), at(0, 92, 'season'), null],
    ['weekdays of two names by unsure stamps', at(10, 1, 'day', { relative: true, floating: 'weekday:1' }), at(11, 1, 'day', { relative: true, floating: 'weekday:2' }), 'apart'],
    ['one weekday by stamps a day apart', at(10, 1, 'day', { relative: true, floating: 'weekday:1' }), at(11, 1, 'day', { relative: true, floating: 'weekday:1' }), 'same'],
    ['a weekday against a date beside it', at(10, 1, 'day', { relative: true, floating: 'weekday:1' }), at(11, 1, 'day'), null],
    ['a name alone', at(0, 1, 'day', { from: null, to: null, floating: 'weekday:1' }), at(0, 1, 'day', { from: null, to: null, floating: 'weekday:1' }), 'same'],
    ['two names alone', at(0, 1, 'day', { from: null, to: null, floating: 'weekday:1' }), at(0, 1, 'day', { from: null, to: null, floating: 'weekday:2' }), null],
  ] as const)('%s', (_, x, y, expected) => expect(compareTimes(x, y, 'date')).toBe(expected));
});

describe('clock times', () => {
  it.each([
    ['one minute apart', 'clock:370', 'clock:371', 'same'],
    ['ten minutes apart', 'clock:370', 'clock:380', 'near'],
    ['forty-five minutes apart', 'clock:370', 'clock:415', 'apart'],
    ['an hour apart without zones', 'clock:370', 'clock:430', null],
    ['an hour apart in one zone', 'clock:370@0', 'clock:430@0', 'apart'],
    ['one moment in two zones', 'clock:370@60', 'clock:310@0', 'same'],
    ['over midnight', 'clock:1439', 'clock:0', 'same'],
    ['a date', 'clock:370', 'weekday:1', null],
  ])('%s', (_, x, y, expected) => expect(compareTimes(clock(x), clock(y), 'clock')).toBe(expected));
});

it('tells the same of two times in either order', () => {
  const grain = fc.constantFrom<TimeSpan['grain']>('day', 'week', 'month', 'year');
  const time = fc.tuple(fc.integer({ min: 0, max: 400 }), fc.constantFrom(1, 7, 30, 365), grain, fc.boolean(), fc.option(fc.constantFrom('weekday:1', 'month:3', 'date:3-4'))).map(([from, days, g, relative, floating]) => at(from, days, g, { relative, floating }));
  fc.assert(fc.property(time, time, (x, y) => {
    expect(compareTimes(x, y, 'date')).toBe(compareTimes(y, x, 'date'));
  }));
});
