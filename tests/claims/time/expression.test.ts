import { describe, expect, it } from 'vitest';
import { DAY, daySpan, monthSpan, yearSpan } from '../../../src/claims/time/expression.ts';

const days = ({ from, to }: { from: number; to: number }): number => (to - from) / DAY;
const iso = ({ from, to }: { from: number; to: number }): string[] => [from, to].map((t) => new Date(t).toISOString().slice(0, 10));

describe('spans of the calendar', () => {
  it.each([
    ['a day', daySpan(2021, 3, 4), ['2021-03-04', '2021-03-05']],
    ['the last day of a year', daySpan(2020, 12, 31), ['2020-12-31', '2021-01-01']],
    ['a month', monthSpan(2021, 2), ['2021-02-01', '2021-03-01']],
    ['the last month', monthSpan(2021, 12), ['2021-12-01', '2022-01-01']],
    ['a year', yearSpan(2021), ['2021-01-01', '2022-01-01']],
    ['a decade', yearSpan(1990, 10), ['1990-01-01', '2000-01-01']],
  ])('%s', (_, span, expected) => expect(iso(span)).toEqual(expected));

  it('are a day longer in a leap year', () => {
    expect([days(monthSpan(2020, 2)), days(monthSpan(2021, 2))]).toEqual([29, 28]);
    expect([days(yearSpan(2020)), days(yearSpan(2021))]).toEqual([366, 365]);
  });
});
