/** Year, month and day of a time as the page gave it, in the page's own zone. */
export type CalendarDay = readonly [year: number, month: number, day: number];

/** The day that an ISO 8601 time names; null where there is none. */
export function calendarDay(stamp: string | null): CalendarDay | null {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})(?:T|$)/u.exec(stamp ?? '') ?? [];
  return year === undefined || month === undefined || day === undefined ? null : [Number(year), Number(month), Number(day)];
}

/** A day as "2026-03-04", or with another sign between its parts. */
export function writtenDay([year, month, day]: CalendarDay, between = '-'): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return [String(year).padStart(4, '0'), two(month), two(day)].join(between);
}
