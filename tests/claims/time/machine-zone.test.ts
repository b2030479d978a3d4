import { afterEach, describe, expect, it } from 'vitest';
import { calendarTimes } from '../../../src/claims/time/calendar.ts';

const PHRASES = ['last night', 'tonight', 'yesterday', 'the day before yesterday', 'this morning', 'this week', 'last Friday', 'two weeks ago', 'on Friday, July 15', 'at 10:30 p.m. EDT', 'last month'];
/** Before dawn, at midday and late in the evening, and two days on which clocks change. */
const TIMES = ['2016-07-15T02:30:00Z', '2016-07-15T13:00:00Z', '2016-07-15T23:30:00Z', '2016-03-13T10:00:00Z', '2016-11-06T06:00:00Z'].map((stamp) => Date.parse(stamp));

const own = process.env['TZ'];
afterEach(() => {
  if (own === undefined) delete process.env['TZ'];
  else process.env['TZ'] = own;
});

const readIn = (zone: string) => {
  process.env['TZ'] = zone;
  return TIMES.map((now) => [new Date(now).getHours(), PHRASES.map((phrase) => calendarTimes(`It burned ${phrase}.`, now, () => false))] as const);
};

describe('the zone of the machine', () => {
  it.each(['Asia/Tokyo', 'America/Los_Angeles', 'Pacific/Apia'])('%s changes nothing in how times are read', (zone) => {
    const [utc, there] = [readIn('UTC'), readIn(zone)];
    expect(there.map(([hour]) => hour)).not.toEqual(utc.map(([hour]) => hour));
    expect(there.map(([, read]) => read)).toEqual(utc.map(([, read]) => read));
  });
});
