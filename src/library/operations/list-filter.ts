import * as v from 'valibot';
import { QUALITIES } from '../../article/article.ts';
import { LABELS } from '../../compare/finding.ts';
import { sortingText } from '../database/clipping-row.ts';
import type { ClippingRow } from '../database/rows.ts';
import { LibraryError } from '../library-error.ts';
import { LIMITS } from '../limits.ts';
import type { ListFilter } from '../list-request.ts';

const text = v.exactOptional(v.pipe(v.string(), v.maxLength(LIMITS.names)));
const instant = v.exactOptional(v.pipe(v.number(), v.finite()));
const FILTER = v.strictObject({
  eventId: text,
  publisher: text,
  tag: text,
  label: v.exactOptional(v.picklist(LABELS)),
  quality: v.exactOptional(v.picklist(QUALITIES)),
  publishedFrom: instant,
  publishedTo: instant,
  annotated: v.exactOptional(v.boolean()),
});

/** The filter, checked; throws `refused`. */
export function checkFilter(filter: unknown): ListFilter {
  const checked = v.safeParse(FILTER, filter, { abortEarly: true });
  if (!checked.success) throw new LibraryError('refused', 'The library knows no such filter.');
  return checked.output;
}

/** Whether a row passes. */
export function passes(row: ClippingRow, filter: ListFilter): boolean {
  const { eventId, publisher, tag, label, quality, publishedFrom, publishedTo, annotated } = filter;
  if (eventId !== undefined && row.eventId !== eventId) return false;
  if (publisher !== undefined && row.publisherOrder !== sortingText(publisher)) return false;
  if (tag !== undefined && !row.tags.includes(tag)) return false;
  if (label !== undefined && !((row.tally?.[label] ?? 0) > 0)) return false;
  if (quality !== undefined && row.quality !== quality) return false;
  if (annotated !== undefined && row.annotations > 0 !== annotated) return false;
  if (publishedFrom === undefined && publishedTo === undefined) return true;
  const at = publishedAt(row);
  return at !== null && at >= (publishedFrom ?? -Infinity) && at <= (publishedTo ?? Infinity);
}

/** When it was published; a date without a time of day is a day of the reader's own calendar, as it is shown. */
function publishedAt({ published, publishedOrder }: ClippingRow): number | null {
  if (published === null) return null;
  return /^\d{4}-\d{2}-\d{2}$/.test(published) ? new Date(`${published}T00:00`).getTime() : publishedOrder;
}

/** Whether everything passes. */
export function isOpen(filter: ListFilter): boolean {
  return Object.keys(filter).length === 0;
}
