// What a text must hold before one of chrono-node's patterns can match in it. Its largest patterns take a regular expression engine up to
// a tenth of a second to compile, at the first two texts that they are tried on; few texts need one.

const MONTHS = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec';
const ORDINALS = 'twen|thir|seve|four|eigh|nine|fift|sixt|twel|elev|seco|firs|nint|tent';

/** A part of a pattern's source that no other pattern has, and what every text holds in which that pattern matches. */
export const DATE_GUARDS: readonly (readonly [mark: string, needed: RegExp])[] = [
  ['(?:ago|before|earlier)', /ago|before|earlier/i],
  ['(?:later|after|from now|henceforth|forward|out)', /later|after|from now|henceforth|forward|out/i],
  // "2012-Aug-12", "2012/8/12"
  [String.raw`[-\.\/\s]([0-9]{1,2})(?=\W|$)`, /\d{4}[-./\s](?:\d|[a-z]{3})[a-z\d.]{0,8}[-./\s]\d/i],
  // "22nd of August": a day before its month; every ordinal ends in one of these.
  [String.raw`(?:-|\/|\s{0,3}(?:of)?\s{0,3})(`, new RegExp(String.raw`(?:\d|st|nd|rd|th)(?:-|\/|\s{0,3}(?:of)?\s{0,3})(?:${MONTHS})`, 'i')],
  // "August 22": and behind it.
  [String.raw`(?!\s*(?:am|pm))\s*(?:(?:to|\-)`, new RegExp(String.raw`(?:${MONTHS})[a-z]{0,6}\.?(?:-|\/|\s*,?\s*)(?:\d|${ORDINALS})`, 'i')],
];

/** What stands between two amounts of time in one ("three days and two hours") in chrono-node's patterns, before and behind it. */
export const FURTHER_AMOUNTS = { open: String.raw`(?:\s{0,5},?(?:\s*and)?\s{0,5}`, between: String.raw`\s{0,5},?(?:\s*and)?\s{0,5}`, close: '){0,10}' } as const;
