import * as chrono from 'chrono-node';
import { isPlausible } from './timestamp.ts';
import type { Stamp } from './timestamp.ts';

/** Readers of dates in the languages that chrono-node knows well, tried in this order. */
const READERS = [chrono.en.casual, chrono.en.GB, chrono.de.casual, chrono.fr.casual, chrono.es.casual, chrono.pt.casual, chrono.it.casual, chrono.nl.casual];
/** A line must be short and mostly the date to be a dateline and not a sentence. */
const MAX_LINE = 120;

/** Reads a date that a page shows. Day, month and year must be written out; words like "yesterday" are not read. */
export function readVisibleDate(line: string, now: string): Stamp | null {
  const text = line.trim();
  if (text.length > MAX_LINE || !/\p{Nd}/u.test(text)) return null;
  for (const reader of READERS) {
    for (const result of reader.parse(text, new Date(now), { forwardDate: false })) {
      const { start } = result;
      if (!start.isCertain('day') || !start.isCertain('month') || !start.isCertain('year')) continue;
      const day = [String(start.get('year')).padStart(4, '0'), two(start.get('month')), two(start.get('day'))].join('-');
      if (!isPlausible(day, now)) continue;
      const zone = start.isCertain('timezoneOffset') && start.isCertain('hour') ? start.get('timezoneOffset') : null;
      return { iso: zone === null ? day : `${day}T${two(start.get('hour'))}:${two(start.get('minute'))}:00${offset(zone)}`, day };
    }
  }
  return null;
}

function two(value: number | null): string {
  return String(value ?? 0).padStart(2, '0');
}

function offset(minutes: number): string {
  if (minutes === 0) return 'Z';
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}
