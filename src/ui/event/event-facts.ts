import type { EventSummary } from '../../library/event.ts';

/** What an event is called: the reader's name for it, else the headline of its first article. */
export function eventName({ name, title }: Pick<EventSummary, 'name' | 'title'>): string {
  return name ?? title;
}

/** From when to when its articles were published, as dates in the interface language; null where none gives a date. */
export function eventTime({ firstPublished, lastPublished }: Pick<EventSummary, 'firstPublished' | 'lastPublished'>, locale: string): string | null {
  const [first, last] = [dateOf(firstPublished), dateOf(lastPublished ?? firstPublished)];
  if (first === null || last === null || last < first) return null;
  return new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric' }).formatRange(first, last);
}

function dateOf(stamp: string | null): Date | null {
  if (stamp === null) return null;
  const date = new Date(/^\d{4}-\d{2}-\d{2}$/.test(stamp) ? `${stamp}T12:00` : stamp);
  return Number.isNaN(date.getTime()) ? null : date;
}
