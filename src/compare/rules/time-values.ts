import type { TimeSpan } from '../../claims/statement.ts';

/** Clock times closer than this are one time told roughly, in minutes. */
const SAME_MINUTES = 2;
/** Up to this far apart two clock times may be two readings of one moment. */
const NEAR_MINUTES = 15;
const DAY = 86_400_000;
const RANK = ['minute', 'hour', 'part-of-day', 'day', 'week', 'month', 'season', 'year', 'decade'];

/**
 * How two times relate: the same at the coarser grain, apart, near each other, or null when it cannot be told (a weekday
 * without a date against a date, a whole number of hours between clock times that name no zone).
 */
export function compareTimes(x: TimeSpan, y: TimeSpan, slot: string): 'same' | 'near' | 'apart' | null {
  if (slot === 'clock') return compareClocks(x.floating ?? '', y.floating ?? '');
  if (x.from !== null && y.from !== null && x.to !== null && y.to !== null) {
    // A span that holds the other says the same only more coarsely, unless it is far coarser: a year says little of a day.
    const overlap = x.from < y.to && y.from < x.to;
    if (overlap && weekdays(x, y) === 'apart') return null;
    // "Earlier this month" leaves open what "two days ago" tells, and both hang on the stamps.
    if (overlap && x.grain !== y.grain && !named(x) && !named(y) && [x, y].some((t) => RANK.indexOf(t.grain) >= RANK.indexOf('month'))) return null;
    if (overlap) return fitting(x.grain, y.grain) ? 'same' : null;
    const gap = Math.max(x.from - y.to, y.from - x.to);
    // Weekdays resolved against stamps that may be a day off.
    if ((x.relative || y.relative) && !(named(x) && named(y)) && gap < 2 * DAY && x.grain === 'day' && y.grain === 'day') return weekdays(x, y);
    if (x.relative && y.relative && (x.grain !== 'year' || y.grain !== 'year') && !(named(x) && named(y))) return weekdays(x, y);
    return 'apart';
  }
  return x.floating !== null && x.floating === y.floating ? 'same' : null;
}

/** One grain, or a finer one that the other's words leave hardly any choice of: "July" is not all of "this summer". */
function fitting(one: TimeSpan['grain'], other: TimeSpan['grain']): boolean {
  const [p, q] = [RANK.indexOf(one), RANK.indexOf(other)];
  return p === q || (Math.abs(p - q) <= 2 && Math.min(p, q) < RANK.indexOf('month'));
}

/** A date or month by its name: it needs no stamp but for its year. */
const named = (t: TimeSpan): boolean => !t.relative || /^(?:date|month):/.test(t.floating ?? '');

/** Two weekdays by name: the same name says the same; other names say nothing while the stamps are unsure. */
function weekdays(x: TimeSpan, y: TimeSpan): 'same' | 'near' | 'apart' | null {
  if (!x.floating?.startsWith('weekday:') || !y.floating?.startsWith('weekday:')) return null;
  return x.floating === y.floating ? 'same' : 'apart';
}

function compareClocks(x: string, y: string): 'same' | 'near' | 'apart' | null {
  const [p, q] = [/^clock:(\d+)(?:@(-?\d+))?$/.exec(x), /^clock:(\d+)(?:@(-?\d+))?$/.exec(y)];
  if (!p || !q) return null;
  const zones = p[2] !== undefined && q[2] !== undefined;
  const minutes = (m: RegExpExecArray): number => Number(m[1]) - (zones ? Number(m[2]) : 0);
  const raw = Math.abs(minutes(p) - minutes(q)) % 1440;
  const apart = Math.min(raw, 1440 - raw);
  if (apart <= SAME_MINUTES) return 'same';
  // Whole and half hours apart without both zones: may be one moment in two zones.
  if (!zones && apart >= 30 && apart % 30 === 0) return null;
  return apart <= NEAR_MINUTES ? 'near' : 'apart';
}
