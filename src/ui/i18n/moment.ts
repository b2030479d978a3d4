/** A time as a reader sees it: short in the row, full where there is room for it. */
export interface Moment {
  /** "20 minutes ago", "yesterday", "4 Mar, 14:20", "4 Mar 2019". */
  readonly short: string;
  /** The same with the clock time, where one is known, whatever the year: for what is set side by side within hours. */
  readonly exact: string;
  /** Weekday, date and, where one is known, clock time with its zone: it may be copied to readers elsewhere. */
  readonly full: string;
}

const FULL_DATE = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const;
const CLOCK_AND_ZONE = { hour: 'numeric', minute: '2-digit', timeZoneName: 'short' } as const;
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** Beyond this many days a date says more than a distance. */
const RECENT_DAYS = 6;

/**
 * Writes an ISO 8601 time for readers; a date alone never gets a clock time.
 * @returns null when the stamp is missing or is no date
 */
export function formatMoment(stamp: string | null, locale: string, now: Date): Moment | null {
  if (stamp === null) return null;
  const dateOnly = /^\d{4}-\d{2}-\d{2}$/.test(stamp);
  const date = new Date(dateOnly ? `${stamp}T00:00` : stamp);
  if (Number.isNaN(date.getTime())) return null;
  const full = write(date, locale, { ...FULL_DATE, ...(dateOnly ? {} : CLOCK_AND_ZONE) });
  const near = recent(date, now, locale, dateOnly);
  const thisYear = date.getFullYear() === now.getFullYear();
  return { short: near ?? calendar(date, locale, thisYear, !dateOnly && thisYear), exact: near ?? calendar(date, locale, thisYear, !dateOnly), full };
}

function recent(date: Date, now: Date, locale: string, dateOnly: boolean): string | null {
  const days = Math.round((dayOf(now) - dayOf(date)) / DAY);
  const minutes = Math.floor((now.getTime() - date.getTime()) / MINUTE);
  if (days < 0 || minutes < 0 || days > RECENT_DAYS) return null;
  const format = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  if (dateOnly || minutes >= 24 * 60) return format.format(-days, 'day');
  return minutes < 60 ? format.format(-minutes, 'minute') : format.format(-Math.floor(minutes / 60), 'hour');
}

function calendar(date: Date, locale: string, thisYear: boolean, withClock: boolean): string {
  const day: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'short', ...(thisYear ? {} : { year: 'numeric' }) };
  const clock: Intl.DateTimeFormatOptions = !withClock ? {} : { hour: 'numeric', minute: '2-digit' };
  return write(date, locale, { ...day, ...clock });
}

const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * Writes a date. Making a format takes far longer than using it, and lists write many dates: formats are kept, apart for
 * each offset, since one keeps the time zone that it was made in.
 */
function write(date: Date, locale: string, options: Intl.DateTimeFormatOptions): string {
  const key = [locale, date.getTimezoneOffset(), ...Object.entries(options)].join(' ');
  const format = formats.get(key) ?? new Intl.DateTimeFormat(locale, options);
  formats.set(key, format);
  return format.format(date);
}

function dayOf(date: Date): number {
  return new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime();
}
