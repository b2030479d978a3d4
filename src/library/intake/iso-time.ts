import * as v from 'valibot';

/** A date, or a date and time, as ISO 8601 writes them with a year of four digits and `Date.parse` reads them: days before and after are dates too. */
const ISO_TIME = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/u;

/** When an article says that it was published, changed or read. */
export const isoTime = v.pipe(v.string(), v.maxLength(40), v.regex(ISO_TIME), v.check((iso) => !Number.isNaN(Date.parse(iso))));
