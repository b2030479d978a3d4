import type { ExportedClipping } from '../../extension/messages/exported-clipping.ts';
import type { Author } from '../authors/author.ts';
import { isPerson } from '../authors/inverted-name.ts';
import { splitByline } from '../authors/split-byline.ts';
import { calendarDay, type CalendarDay } from '../text/calendar-day.ts';
import { oneLine } from '../text/plain-text.ts';
import { webAddress } from '../text/web-address.ts';

/** What the bibliographic formats say of a clipping, each in its own notation. */
export interface Citation {
  /** Letters and digits that stand for it, unique in the library: "roe2026k3". */
  readonly key: string;
  readonly title: string;
  readonly authors: readonly Author[];
  readonly outlet: string | null;
  readonly published: CalendarDay | null;
  readonly accessed: CalendarDay | null;
  /** The address that the page names as its own, else the one visited. */
  readonly url: string | null;
  readonly language: string | null;
  readonly tags: readonly string[];
  /** What has no field of its own: agency, update, hash. One clause each, in the terms of bibliographies. */
  readonly remarks: readonly string[];
  /** The reader's highlights and notes, one a line. */
  readonly notes: readonly string[];
}

/** Puts a clipping into the terms of bibliographies. */
export function citationOf({ summary, capturedAt, annotations }: ExportedClipping): Citation {
  const authors = splitByline(summary.byline, [summary.publisher, summary.wire]);
  const outlet = oneLine(summary.publisher ?? '');
  const published = calendarDay(summary.published);
  return {
    key: keyOf(authors, outlet, published) + summary.id.replace(/[^a-z0-9]/gu, ''),
    title: oneLine(summary.title),
    authors,
    outlet: outlet === '' ? null : outlet,
    published,
    accessed: calendarDay(capturedAt),
    url: webAddress(summary.canonicalUrl ?? summary.url) ?? webAddress(summary.url),
    language: summary.language,
    tags: summary.tags.map((tag) => oneLine(tag).replace(/\s*[,;]\s*/gu, ' ')).filter((tag) => tag !== ''),
    remarks: [
      ...(summary.wire === null ? [] : [`Agency: ${oneLine(summary.wire)}`]),
      ...(summary.updated === null ? [] : [`Updated: ${summary.updated}`]),
      `SHA-256 of the saved text: ${summary.sha256}`,
    ],
    notes: annotations.map(({ quote, note }) => `“${oneLine(quote)}”${note.trim() === '' ? '' : ` – ${oneLine(note)}`}`),
  };
}

/** Who and when, in plain letters: it only helps people to tell keys apart. */
function keyOf([first]: readonly Author[], outlet: string, published: CalendarDay | null): string {
  const name = first === undefined ? outlet : isPerson(first) ? first.family : first.literal;
  const letters = name.normalize('NFD').toLowerCase().replace(/[^a-z]/gu, '').slice(0, 20);
  return `${letters === '' ? 'clipping' : letters}${published === null ? '' : published[0]}-`;
}
