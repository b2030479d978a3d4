/** A moment as a page gives it. */
export interface Stamp {
  /** ISO 8601: with time and offset when the page gives both, else the date alone. */
  readonly iso: string;
  /** "2024-05-01": the day in the zone in which the page speaks. */
  readonly day: string;
  /** "20:48": the clock time that is shown without its zone. */
  readonly clock?: string;
}

const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T\s]+(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?\s*(z|utc|gmt|[+-]\d{2}:?\d{2}|[+-]\d{2})?)?(?!\d)/i;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?(z|[+-]\d{2}:?\d{2})?)?$/i;
const EPOCH = /^\d{10}(?:\d{3})?$/;
/** "Fri, 22 Dec 2023 19:00:00 GMT" and what JavaScript and Java print for a date. */
const RFC = /^(?:[a-z]{3,9},?\s+)?(?:\d{1,2}\s+[a-z]{3,9}|[a-z]{3,9}\s+\d{1,2},?)\s+(?:\d{4}|\d{2}:\d{2})/i;

/** First year of the web; earlier stamps are defaults of some program. */
const FIRST_YEAR = 1991;

/**
 * Reads a machine-readable time. A clock time without its zone orders nothing, so the date alone is kept; the page's own
 * offset is kept as it is what readers saw. Null when it is no time or lies outside `FIRST_YEAR` to two days after `now`.
 */
export function readStamp(text: string, now: string): Stamp | null {
  const trimmed = text.trim().slice(0, 80);
  const stamp = fromParts(ISO.exec(trimmed)) ?? fromParts(COMPACT.exec(trimmed)) ?? fromEpoch(trimmed) ?? fromRfc(trimmed);
  return stamp && isPlausible(stamp.day, now) ? stamp : null;
}

/** Whether a day can be one on which a page captured at `now` was published. */
export function isPlausible(day: string, now: string): boolean {
  const time = Date.parse(day);
  const limit = Date.parse(now);
  return Number(day.slice(0, 4)) >= FIRST_YEAR && !Number.isNaN(time) && (Number.isNaN(limit) || time <= limit + 2 * 86_400_000);
}

function fromParts(parts: RegExpExecArray | null): Stamp | null {
  if (!parts) return null;
  const [, year = '', month = '', date = '', hour, minute = '00', second = '00', zone] = parts;
  const day = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  if (Number.isNaN(Date.parse(day)) || new Date(day).toISOString().slice(0, 10) !== day) return null;
  if (hour === undefined || zone === undefined) return { iso: day, day };
  const iso = `${day}T${hour.padStart(2, '0')}:${minute}:${second}${offset(zone)}`;
  return Number.isNaN(Date.parse(iso)) ? { iso: day, day } : { iso, day };
}

function offset(zone: string): string {
  if (/^(?:z|utc|gmt)$/i.test(zone)) return 'Z';
  const digits = zone.slice(1).replace(':', '').padEnd(4, '0');
  return `${zone[0]}${digits.slice(0, 2)}:${digits.slice(2)}`;
}

function fromEpoch(text: string): Stamp | null {
  if (!EPOCH.test(text)) return null;
  const iso = new Date(Number(text) * (text.length === 10 ? 1000 : 1)).toISOString().replace('.000', '');
  return { iso, day: iso.slice(0, 10) };
}

function fromRfc(text: string): Stamp | null {
  if (!RFC.test(text)) return null;
  const zoned = /(?:gmt|utc|\bz|[+-]\d{2}:?\d{2})\)?\s*$|(?:gmt|utc)/i.test(text);
  const time = Date.parse(zoned ? text : `${text} UTC`);
  if (Number.isNaN(time)) return null;
  const iso = new Date(time).toISOString().replace('.000', '');
  return zoned && /\d:\d/.test(text) ? { iso, day: iso.slice(0, 10) } : { iso: iso.slice(0, 10), day: iso.slice(0, 10) };
}
