import * as chrono from 'chrono-node';
import { britishDateParser, dateParser } from '../../language/en/date-parser.ts';
import { isPlausible } from './timestamp.ts';
import type { Stamp } from './timestamp.ts';

/** Reads a date that a page shows: see `dateReader`. */
export type DateReader = (line: string) => Stamp | null;

type Parser = Pick<chrono.Chrono, 'parse'>;

/** chrono-node's parsers by primary language subtag. */
const PARSERS: Readonly<Record<string, Parser>> = {
  de: chrono.de.casual, fr: chrono.fr.casual, es: chrono.es.casual, pt: chrono.pt.casual, it: chrono.it.casual, nl: chrono.nl.casual,
  ru: chrono.ru.casual, uk: chrono.uk.casual, ja: chrono.ja.casual, zh: chrono.zh.casual, sv: chrono.sv.casual, fi: chrono.fi.casual,
};
/** Countries that write the month first in English. */
const MONTH_FIRST = /^en(?:[-_](?:us|ph))?$/i;
/** A line must be short and mostly the date to be a dateline and not a sentence. */
const MAX_LINE = 120;
const MIN_SHARE = 0.35;
/** A year, or three numbers: lines without either are passed over before the parsers are asked. */
const MAY_BE_DATE = /(?<!\d)(?:19|20)\d{2}(?!\d)|(?<!\d)\d{1,2}[./-]\d{1,2}[./-]\d{2}(?!\d)/;

/**
 * Makes a reader of the dates shown on a page in `language` (its declared tag), captured at `now`. Day, month and year must be
 * written out; words like "yesterday" are not read. The result carries the clock time where one is shown.
 */
export function dateReader(language: string | null, now: string): DateReader {
  const english = MONTH_FIRST.test(language ?? 'en') ? dateParser : britishDateParser;
  const subtag = (language ?? '').toLowerCase().split(/[-_]/)[0] ?? '';
  const own = Object.hasOwn(PARSERS, subtag) ? PARSERS[subtag] : undefined;
  const parsers: readonly Parser[] = own ? [own, english] : [english];
  const reference = new Date(now);
  const parse = (text: string): Stamp | null => {
    for (const parser of parsers) {
      const results = parser.parse(text, reference, { forwardDate: false });
      // A dateline may hold the date of the publication and that of the change.
      if (results.reduce((sum, result) => sum + result.text.length, 0) < MIN_SHARE * text.length) continue;
      for (const result of results) {
        const stamp = stampOf(result.start);
        if (stamp && isPlausible(stamp.day, now)) return stamp;
      }
    }
    return null;
  };
  // A page gives the same line as an element of time and as one near the headline; the parsers are slow.
  const known = new Map<string, Stamp | null>();
  return (line) => {
    const text = westernDigits(line.trim());
    if (text.length > MAX_LINE || !MAY_BE_DATE.test(text)) return null;
    const stamp = known.has(text) ? (known.get(text) ?? null) : parse(text);
    known.set(text, stamp);
    return stamp;
  };
}

function stampOf(start: chrono.ParsedComponents): Stamp | null {
  if (!start.isCertain('day') || !start.isCertain('month') || !start.isCertain('year')) return null;
  const day = [String(start.get('year')).padStart(4, '0'), two(start.get('month')), two(start.get('day'))].join('-');
  if (!start.isCertain('hour')) return { iso: day, day };
  const clock = `${two(start.get('hour'))}:${two(start.get('minute'))}`;
  const zone = start.isCertain('timezoneOffset') ? start.get('timezoneOffset') : null;
  return { iso: zone === null ? day : `${day}T${clock}:00${offset(zone)}`, day, clock };
}

/** Arabic-Indic and Persian digits as Western ones. */
function westernDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf));
}

function two(value: number | null): string {
  return String(value ?? 0).padStart(2, '0');
}

function offset(minutes: number): string {
  if (minutes === 0) return 'Z';
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}
