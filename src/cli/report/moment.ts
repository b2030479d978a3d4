const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/**
 * An ISO 8601 time as an article gives it, for readers: the digits that it writes, in its own zone, so that the same article
 * reads the same on every machine. What is no such time is given back as it is.
 */
export function writtenMoment(stamp: string): string {
  const [, year, month = '', day, clock, zone = ''] = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d:\d\d)[\d:.]*(Z|[+-]\d\d:?\d\d)?)?/.exec(stamp) ?? [];
  const name = MONTHS[Number(month) - 1];
  if (year === undefined || name === undefined) return stamp;
  const date = `${Number(day)} ${name} ${year}`;
  return clock === undefined ? date : `${date}, ${clock}${zoneName(zone)}`;
}

function zoneName(zone: string): string {
  if (zone === '') return '';
  return /^(?:Z|[+-]00:?00)$/.test(zone) ? ' UTC' : ` UTC${zone}`;
}
