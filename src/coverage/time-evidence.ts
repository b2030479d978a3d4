import type { Profile } from './profile.ts';

/** Days at which the tail 1 / (1 + days / SCALE) is down to a half. */
const SCALE = 30;
/** Below 1, so that time stays weak evidence: by stamps alone 30 days apart cost a fifth, a year half. */
const STAMPS = 0.3;
/** Days that the texts themselves name weigh more than stamps, which are often those of a crawler. */
const NAMED = 0.5;

/** How well two articles fit in time, above 0 to 1; 1 where a date is missing on either side. */
export function timeEvidence(a: Profile, b: Profile): number {
  const stamps = a.published === null || b.published === null ? 1 : tail(Math.abs(a.published - b.published)) ** STAMPS;
  const named = nearest(a.eventDays, b.eventDays);
  return named === null ? stamps : tail(named) ** NAMED;
}

/** Days from the first to the last of an event's first reports, each of which may name a day of its own ("on Tuesday", "since Friday"). */
const FIRST_REPORTS = 4;

/** Whether two articles tell of the same days: those that they name, or those on which they appeared where one names none. */
export function sameDays(a: Profile, b: Profile): boolean {
  const named = nearest(a.eventDays, b.eventDays);
  if (named !== null) return named <= FIRST_REPORTS;
  return a.published !== null && b.published !== null && Math.abs(a.published - b.published) <= FIRST_REPORTS;
}

const tail = (days: number): number => 1 / (1 + days / SCALE);

function nearest(own: readonly number[], others: readonly number[]): number | null {
  if (own.length === 0 || others.length === 0) return null;
  return Math.min(...own.flatMap((x) => others.map((y) => Math.abs(x - y))));
}
