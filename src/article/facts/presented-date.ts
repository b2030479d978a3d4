import type { ShownDate } from './dateline.ts';
import type { Stamp } from './timestamp.ts';

/** What a page says of its publication, in machine-readable form and to its readers. */
export interface DateEvidence {
  readonly declared: Stamp;
  /** The last change. */
  readonly last: Stamp | undefined;
  /** Dates between the headline and the text. */
  readonly dateline: readonly ShownDate[];
  /** Whether any date is shown on the page, in the dateline or elsewhere. */
  readonly showsDate: boolean;
  /** The day in the page's address. */
  readonly inAddress: string | undefined;
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** A page that shows no date and was changed this long after it appeared is one that its outlet keeps up. */
const KEPT_UP = 60 * DAY;

/**
 * The publication as the page presents it: the declared moment in the zone in which readers are shown it, or the date of the
 * present version where the page was issued anew. It errs where a page without a shown date was only saved again much later.
 */
export function presentedDate(evidence: DateEvidence): Stamp {
  const { declared, last, dateline, showsDate, inAddress } = evidence;
  const first = dateline.find((shown) => !shown.ofChange)?.stamp;
  return atShownClock(declared, dateline)
    ?? reissued(declared, last, dateline)
    ?? (!showsDate && last && Date.parse(last.day) - Date.parse(declared.day) >= KEPT_UP ? last : null)
    ?? onDay(declared, first?.day ?? inAddress)
    ?? declared;
}

/** The declared moment with the offset by which a shown clock time differs from it: whole hours. */
function atShownClock(declared: Stamp, dateline: readonly ShownDate[]): Stamp | null {
  if (declared.iso.length <= 10) return null;
  const time = Date.parse(declared.iso);
  for (const { stamp: { day, clock } } of dateline) {
    const hours = clock ? (Date.parse(`${day}T${clock}:00Z`) - Math.floor(time / 60_000) * 60_000) / HOUR : NaN;
    // A difference of twelve hours is more often a clock time without its "pm".
    if (Number.isInteger(hours) && hours > -12 && hours <= 14 && hours !== 12) return inOffset(time, hours);
  }
  return null;
}

/**
 * The date in the dateline of refreshed lists and reissued reports: it lies after the first publication, which the dateline
 * does not give, and not after the last change. A note below the text may still tell of the first publication.
 */
function reissued(declared: Stamp, last: Stamp | undefined, dateline: readonly ShownDate[]): Stamp | null {
  const one = dateline[0]?.stamp;
  if (!one || !last || dateline.some(({ stamp }) => stamp.day === declared.day)) return null;
  if (one.day <= declared.day || one.day > last.day) return null;
  return one.day === last.day ? last : (onDay(declared, one.day) ?? one);
}

/** A moment in UTC with the nearest whole-hour offset in which it falls on `day`, the day before or after. */
function onDay(declared: Stamp, day: string | undefined): Stamp | null {
  if (!day || !/(?:Z|[+-]00:00)$/.test(declared.iso) || Math.abs(Date.parse(day) - Date.parse(declared.day)) !== DAY) return null;
  const time = Date.parse(declared.iso);
  const hours = day < declared.day ? -(new Date(time).getUTCHours() + 1) : 24 - new Date(time).getUTCHours();
  return hours < -12 || hours > 14 ? null : inOffset(time, hours);
}

function inOffset(time: number, hours: number): Stamp {
  const local = new Date(time + hours * HOUR).toISOString().slice(0, 19);
  const zone = hours === 0 ? 'Z' : `${hours < 0 ? '-' : '+'}${String(Math.abs(hours)).padStart(2, '0')}:00`;
  return { iso: `${local}${zone}`, day: local.slice(0, 10) };
}
