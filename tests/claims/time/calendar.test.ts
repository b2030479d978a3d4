import { describe, expect, it } from 'vitest';
import { calendarTimes } from '../../../src/claims/time/calendar.ts';

/** A Thursday. */
const NOW = Date.UTC(2021, 2, 4, 9, 20);
const day = (y: number, m: number, d: number): number => Date.UTC(y, m - 1, d);
const first = (text: string, now: number | null = NOW, future = false) => calendarTimes(text, now, () => future)[0];

describe('calendar dates', () => {
  it.each([
    ['a full date', 'It burned on 3 June 2019.', day(2019, 6, 3)],
    ['a date without a year, in the past', 'It burned on February 11.', day(2021, 2, 11)],
    ['one that would lie far ahead', 'It burned on December 24.', day(2020, 12, 24)],
    ['a weekday', 'It burned on Monday.', day(2021, 3, 1)],
    ['the weekday of today', 'It burned on Thursday.', day(2021, 3, 4)],
    ['yesterday', 'It burned yesterday.', day(2021, 3, 3)],
  ])('reads %s', (_, text, from) => expect(first(text)?.span).toMatchObject({ from, to: from + 86_400_000, grain: 'day' }));

  it.each(['She wed the pilot.', 'They were wed at 21.', 'He sat at 6 on the bench.', 'She was broken at 3-2 in the decider.'])('takes no word or score for a time: %s', (text) => {
    expect(first(text)).toBeUndefined();
  });

  it('looks ahead in a clause about the future', () => {
    expect(first('It opens on Monday.', NOW, true)?.span.from).toBe(day(2021, 3, 8));
    expect(first('It opens on January 9.', NOW, true)?.span.from).toBe(day(2022, 1, 9));
  });

  it('knows a month and a year as what they are', () => {
    expect(first('It burned in May 2018.')?.span).toMatchObject({ from: day(2018, 5, 1), to: day(2018, 6, 1), grain: 'month', relative: false });
    expect(first('It burned last month.')?.span).toMatchObject({ from: day(2021, 2, 1), grain: 'month', relative: true });
  });

  it('keeps what the words say where the article has no date', () => {
    expect(first('It burned on Monday.', null)?.span).toMatchObject({ from: null, to: null, floating: 'weekday:1' });
    expect(first('It burned on June 3.', null)?.span).toMatchObject({ from: null, floating: 'date:6-3' });
    expect(first('It burned on 3 June 2019.', null)?.span.from).toBe(day(2019, 6, 3));
  });

  it('reads clock times and their zones', () => {
    expect(first('It burned at 10:30 p.m. EST.')).toMatchObject({ clock: 22 * 60 + 30, zone: -300 });
    expect(first('It burned at 10:30 p.m.')).toMatchObject({ clock: 22 * 60 + 30, zone: null });
  });

  it.each(['It may rain.', 'They march on.', 'She came second.', 'It burned for three hours.', 'Two minutes later it fell.', 'It holds now.'])('finds none in: %s', (text) => {
    expect(calendarTimes(text, NOW, () => false)).toEqual([]);
  });

  it('points at the words without the punctuation behind them', () => {
    const text = 'It burned on Monday, and fell.';
    const found = first(text);
    expect(text.slice(found?.start, found?.end)).toBe('on Monday');
  });
});
