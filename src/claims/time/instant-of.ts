/** A date and time without a zone; JavaScript would read it by the zone of the machine. */
const ZONELESS = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?$/;

/**
 * An article's stamp as epoch milliseconds; null where it is missing or no ISO 8601 time. One without a zone is read as UTC, so
 * that an article is understood alike on every machine.
 */
export function instantOf(stamp: string | null | undefined): number | null {
  if (stamp === null || stamp === undefined) return null;
  const time = Date.parse(ZONELESS.test(stamp) ? `${stamp.replace(' ', 'T')}Z` : stamp);
  return Number.isNaN(time) ? null : time;
}
