import { describe, expect, it } from 'vitest';
import { formatMoment } from '../../../src/ui/i18n/moment.ts';

const now = new Date(2026, 2, 5, 9, 0);
/** A local time as an ISO stamp, so that the tests read the same in every time zone. */
const at = (...parts: [number, number, number, number, number]) => new Date(...parts).toISOString();
const short = (stamp: string | null, locale = 'en') => formatMoment(stamp, locale, now)?.short.replace(/\u202f/g, ' ');

describe('recent times are told by distance', () => {
  it.each([
    [at(2026, 2, 5, 8, 59), '1 minute ago'],
    [at(2026, 2, 5, 8, 20), '40 minutes ago'],
    [at(2026, 2, 5, 6, 10), '2 hours ago'],
    [at(2026, 2, 4, 10, 0), '23 hours ago'],
    [at(2026, 2, 4, 8, 0), 'yesterday'],
    [at(2026, 1, 28, 8, 0), '5 days ago'],
    ['2026-03-05', 'today'],
    ['2026-03-04', 'yesterday'],
  ])('%s is %s', (stamp, text) => expect(short(stamp)).toBe(text));
});

describe('other times are told by date', () => {
  it.each([
    [at(2026, 1, 11, 16, 20), 'Feb 11, 4:20 PM'],
    ['2026-02-11', 'Feb 11'], // a date alone has no clock time to tell
    [at(2019, 5, 1, 16, 20), 'Jun 1, 2019'],
    [at(2026, 2, 5, 11, 0), 'Mar 5, 11:00 AM'], // a stamp ahead of this computer's clock is not "in 2 hours"
    ['2026-03-09', 'Mar 9'],
  ])('%s is %s', (stamp, text) => expect(short(stamp)).toBe(text));

  it('follows the language', () => {
    expect(short(at(2026, 1, 11, 16, 20), 'de')).toBe('11. Feb., 16:20');
    expect(short('2026-03-04', 'de')).toBe('gestern');
  });
});

describe('the full time', () => {
  it('has the clock and its zone where the stamp has one', () => {
    expect(formatMoment(at(2026, 1, 11, 16, 20), 'en-GB', now)?.full).toMatch(/^Wednesday,? 11 February 2026 at 16:20 \S+$/);
  });

  it('has none where the stamp is a date', () => {
    expect(formatMoment('2026-02-11', 'de', now)?.full).toBe('Mittwoch, 11. Februar 2026');
  });
});

it.each([null, '', 'last Tuesday', '2026-13-45'])('knows no time in %s', (stamp) => {
  expect(formatMoment(stamp, 'en', now)).toBeNull();
});

describe('the exact form', () => {
  const exact = (stamp: string) => formatMoment(stamp, 'en', now)?.exact.replace(/\u202f/g, ' ');

  it('tells the clock time of another year, where one is known', () => {
    expect(exact(at(2016, 10, 9, 8, 46))).toBe('Nov 9, 2016, 8:46 AM');
    expect(exact('2016-11-09')).toBe('Nov 9, 2016');
  });

  it('is the short form within days', () => {
    expect(exact('2026-03-04')).toBe('yesterday');
  });
});
