import type { Component, ParsedResult } from 'chrono-node/en';
import { dateParser } from '../../language/en/date-parser.ts';
import { MAY_NAME_A_TIME } from '../../language/en/patterns/time.ts';
import type { TimeSpan } from '../statement.ts';
import { DAY, daySpan, monthSpan, yearSpan } from './expression.ts';

/** A calendar or clock time as chrono-node reads it: offsets in the given text. */
export interface CalendarTime {
  readonly start: number;
  readonly end: number;
  readonly span: TimeSpan;
  readonly clock: number | null;
  readonly zone: number | null;
}

/** Any reference serves where the article has no date: only what the words themselves state is kept then. */
const NO_DATE = Date.UTC(2000, 0, 15, 12);
/** News rarely looks further ahead than this; a month or weekday beyond it is meant in the past. */
const AHEAD_DAYS = 60;

/** Dates, weekdays, "two weeks ago", clock times. `now` is the article's own date, null without one; UTC throughout. */
export function calendarTimes(text: string, now: number | null, future: (at: number) => boolean): CalendarTime[] {
  if (!MAY_NAME_A_TIME.test(text)) return [];
  return dateParser.parse(withColons(text), utcByLocalClock(now ?? NO_DATE)).flatMap((result): CalendarTime[] => {
    const { start } = result;
    // Without a capital these are words of their own: "she wed the driver", "wed at 21", "sat for an hour".
    if (/^(?:now|currently|march|may|sun|mar|second)$|^(?:wed|sat)\b/.test(result.text)) return [];
    // "at 3-2 in the third" is a score.
    if (/\b\d{1,2}[-–]\d{1,2}$/.test(result.text) && !/[ap]\.?m/i.test(text.slice(result.index, result.index + result.text.length + 5))) return [];
    if (/\b(?:later|after|before|earlier)$|\b(?:seconds?|minutes?|hours?)\b/i.test(result.text)) return [];
    if (start.isCertain('second') && !start.isCertain('weekday') && /later|after|before|earlier/i.test(result.text)) return [];
    const clock = start.isCertain('hour') && !/ago|later|in \d/i.test(result.text) ? (start.get('hour') ?? 0) * 60 + (start.get('minute') ?? 0) : null;
    const zone = start.isCertain('timezoneOffset') && clock !== null ? start.get('timezoneOffset') : null;
    const span = spanOf(result, now, future(result.index));
    return span ? [{ start: result.index, end: result.index + result.text.replace(/[\s,.;]+$/, '').length, span, clock, zone }] : [];
  });
}

/** "6.10am" as chrono-node reads it, at the same offsets: British papers write clock times with a full stop. */
const withColons = (text: string): string => text.replace(/\b(\d{1,2})\.(\d{2})(?=\s?[ap]\.?m\b)/gi, '$1:$2');

/**
 * The instant whose local date and time are those of `at` in UTC. chrono-node reads "last night" and "the day before
 * yesterday" by the machine's own clock whatever zone it is given; only components are taken from its results.
 */
function utcByLocalClock(at: number): Date {
  const utc = new Date(at);
  return new Date(utc.getUTCFullYear(), utc.getUTCMonth(), utc.getUTCDate(), utc.getUTCHours(), utc.getUTCMinutes(), utc.getUTCSeconds());
}

function spanOf(result: ParsedResult, now: number | null, future: boolean): TimeSpan | null {
  const c = result.start;
  const year = c.get('year') ?? 2000;
  const month = c.get('month') ?? 1;
  const day = c.get('day') ?? 1;
  const stated = (...parts: Component[]): boolean => parts.every((p) => c.isCertain(p));
  const relativeWords = /\b(?:ago|last|next|this|yesterday|today|tomorrow|tonight|past|now)\b/i.test(result.text);
  if (relativeWords) return now === null ? floating(c, result.text) : { type: 'time', ...wide(year, month, day, result.text), floating: null, relative: true };
  if (stated('day', 'month')) {
    // A weekday that is not the date's own makes one of them a slip: which, nobody can tell.
    if (stated('year')) return { type: 'time', ...daySpan(year, month, day), grain: 'day', floating: otherWeekday(c, year, month, day), relative: false };
    if (now === null) return { type: 'time', from: null, to: null, grain: 'day', floating: `date:${month}-${day}`, relative: true };
    return { type: 'time', ...daySpan(nearestYear(year, month, day, now, future), month, day), grain: 'day', floating: `date:${month}-${day}`, relative: true };
  }
  if (stated('month')) {
    if (stated('year')) return { type: 'time', ...monthSpan(year, month), grain: 'month', floating: null, relative: false };
    if (now === null) return { type: 'time', from: null, to: null, grain: 'month', floating: `month:${month}`, relative: true };
    return { type: 'time', ...monthSpan(nearestYear(year, month, 1, now, future), month), grain: 'month', floating: `month:${month}`, relative: true };
  }
  if (stated('weekday')) {
    const weekday = c.get('weekday') ?? 0;
    if (now === null) return { type: 'time', from: null, to: null, grain: 'day', floating: `weekday:${weekday}`, relative: true };
    const today = Math.floor(now / DAY) * DAY;
    const back = (new Date(today).getUTCDay() - weekday + 7) % 7;
    const from = future ? today + ((7 - back) % 7) * DAY : today - back * DAY;
    return { type: 'time', from, to: from + DAY, grain: 'day', floating: `weekday:${weekday}`, relative: true };
  }
  if (stated('hour')) return { type: 'time', from: null, to: null, grain: 'minute', floating: 'clock', relative: true };
  return /^(?:morning|afternoon|evening|night)/i.test(result.text) ? { type: 'time', from: null, to: null, grain: 'part-of-day', floating: result.text.toLowerCase(), relative: true } : null;
}

/** A month or day without a year is the nearest one that is not far in the future, or the coming one in a future clause. */
function nearestYear(year: number, month: number, day: number, now: number, future: boolean): number {
  const at = (y: number): number => Date.UTC(y, month - 1, day);
  if (future) return at(year) < now - 30 * DAY ? year + 1 : year;
  return at(year) > now + AHEAD_DAYS * DAY ? year - 1 : year;
}

function wide(year: number, month: number, day: number, text: string): { from: number; to: number; grain: TimeSpan['grain'] } {
  if (/year/i.test(text) && !/day|month|week/i.test(text)) return { ...yearSpan(year), grain: 'year' };
  if (/month/i.test(text)) return { ...monthSpan(year, month), grain: 'month' };
  const one = daySpan(year, month, day);
  if (/week\b|weeks/i.test(text)) return { from: one.from - 3 * DAY, to: one.to + 3 * DAY, grain: 'week' };
  if (/weekend/i.test(text)) return { from: one.from - DAY, to: one.to + DAY, grain: 'day' };
  return { ...one, grain: 'day' };
}

function otherWeekday(c: ParsedResult['start'], ...[year, month, day]: readonly [number, number, number]): string | null {
  const weekday = c.isCertain('weekday') ? c.get('weekday') : null;
  return weekday === null || weekday === new Date(Date.UTC(year, month - 1, day)).getUTCDay() ? null : `weekday:${weekday}`;
}

function floating(c: ParsedResult['start'], text: string): TimeSpan {
  const weekday = c.isCertain('weekday') ? `weekday:${c.get('weekday')}` : text.toLowerCase();
  return { type: 'time', from: null, to: null, grain: /year/i.test(text) ? 'year' : /month/i.test(text) ? 'month' : /week/i.test(text) ? 'week' : 'day', floating: weekday, relative: true };
}
