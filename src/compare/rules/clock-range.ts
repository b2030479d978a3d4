import type { Statement } from '../../claims/statement.ts';

/** A clock time as a range of minutes since midnight. */
export interface ClockRange {
  readonly low: number;
  readonly high: number;
  /** Told to the minute, without "about" or "shortly after". */
  readonly exact: boolean;
  /** Offset of the stated zone from UTC, or null. */
  readonly zone: number | null;
}

/** How far "about" reaches from noon and midnight, from another hour, from a quarter of one, and from a time told to the minute. */
const AROUND_NOON = 25;
const AROUND_HOUR = 12;
const AROUND_QUARTER = 7;
const AROUND = 4;
/** How far "shortly after" and "just before" reach. */
const SHORTLY = 20;
const DAY = 1440;

/** The range that the words of a clock time leave open: "around noon", "shortly after 6 a.m.", "at 6.10". Null for other times. */
export function clockRange(s: Statement): ClockRange | null {
  const found = s.value.type === 'time' ? /^clock:(\d+)(?:@(-?\d+))?$/.exec(s.value.floating ?? '') : null;
  if (!found) return null;
  const at = Number(found[1]);
  const zone = found[2] === undefined ? null : Number(found[2]);
  const bound = s.object?.head ?? '';
  const reach = at % 720 === 0 ? AROUND_NOON : at % 60 === 0 ? AROUND_HOUR : at % 15 === 0 ? AROUND_QUARTER : AROUND;
  if (/after$/.test(bound)) return { low: at, high: at + SHORTLY, exact: false, zone };
  if (/before$|nearly|almost/.test(bound)) return { low: at - SHORTLY, high: at, exact: false, zone };
  if (bound !== '') return { low: at - reach, high: at + reach, exact: false, zone };
  // "At 9 p.m." is the hour told without its minutes; "noon" and "midnight" still more so.
  const slack = at % 720 === 0 ? SHORTLY : at % 60 === 0 ? AROUND : 1;
  return { low: at - slack, high: at + slack, exact: at % 60 !== 0, zone };
}

/** Minutes between two ranges, 0 where they meet; null where two zones may explain the distance. */
export function minutesApart(p: ClockRange, q: ClockRange): number | null {
  const zoned = p.zone !== null && q.zone !== null;
  const shift = zoned ? (p.zone ?? 0) - (q.zone ?? 0) : 0;
  const middle = (p.low + p.high) / 2 - (q.low + q.high) / 2 - shift;
  const raw = Math.abs(middle) % DAY;
  const gap = Math.min(raw, DAY - raw) - (p.high - p.low) / 2 - (q.high - q.low) / 2;
  const distance = Math.min(raw, DAY - raw);
  if (!zoned && distance >= 60 && distance % 60 === 0) return null;
  return gap <= 0 ? 0 : gap;
}
