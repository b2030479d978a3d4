import type { RawPage } from '../raw-page.ts';
import type { LdArticle } from './ld-article.ts';
import { readStamp } from './timestamp.ts';
import type { Stamp } from './timestamp.ts';
import { dateReader } from './visible-date.ts';
import type { DateReader } from './visible-date.ts';

/** When an article was published and last changed, as ISO 8601; null when the page does not say. */
export interface ArticleDates {
  readonly published: string | null;
  readonly updated: string | null;
}

/** Meta elements that give the time of publication, most specific first. */
const PUBLISHED_META = [
  'article:published_time', 'og:published_time', 'datepublished', 'article:published', 'parsely-pub-date', 'sailthru.date',
  'publish-date', 'publish_date', 'published_time', 'publication_date', 'publishdate', 'pubdate', 'published', 'dc.date.issued',
  'dcterms.issued', 'dc.date', 'dcterms.date', 'dc.date.created', 'dcterms.created', 'article.published', 'citation_publication_date',
  'citation_date', 'cxenseparse:recs:publishtime', 'cxenseparse:publishtime', 'og:article:published_time', 'date', 'originalpublicationdate',
  'article_date_original', 'timestamp', 'article:create_time', 'og:pubdate', 'bt:pubdate', 'last-published', 'iso-8601-publish-date',
];
const UPDATED_META = [
  'article:modified_time', 'og:updated_time', 'datemodified', 'article:updated_time', 'article:modified', 'dcterms.modified', 'dc.date.modified',
  'last-modified', 'lastmod', 'article.updated', 'modified', 'revised', 'og:modified_time',
];

const DAY = 86_400_000;
/** Dates shown near the headline; later ones belong to other articles. */
const MAX_SHOWN = 4;

/** Chooses the times of publication and change; what is said for machines goes before what is only shown. */
export function chooseDates(page: RawPage, ld: LdArticle): ArticleDates {
  const now = page.capturedAt;
  const read = dateReader(page.declaredLanguage, now);
  const meta = (keys: readonly string[]): string[] =>
    keys.flatMap((key) => page.meta.filter(([name]) => name === key).map(([, content]) => content));
  const marked = (role: string): Stamp[] =>
    page.times.filter((time) => time.role === role).flatMap((time) => stampOf(time.machine, time.visible, now, read));
  const stamp = (text: string): Stamp[] => [readStamp(text, now) ?? read(text)].filter((one) => one !== null);
  const shown = firstDates(page.shownLines, read, MAX_SHOWN);
  const published = [
    ...[ld.published ?? '', ...meta(PUBLISHED_META)].flatMap(stamp),
    ...marked('published'),
    ...marked('unknown'),
    ...shown,
    ...addressDay(page),
    ...firstDates(page.headerLines, read, 1),
  ];
  const updated = [...[ld.updated ?? '', ...meta(UPDATED_META)].flatMap(stamp), ...marked('updated')];
  const declared = sharpest(published);
  const last = sharpest(updated);
  const first = declared && (reissued(declared, last, shown) ?? asShown(declared, shown, addressDay(page)[0]));
  return {
    published: first?.iso ?? last?.iso ?? null,
    updated: last && (!first || isLater(last, first)) ? last.iso : null,
  };
}

/**
 * The date that the page presents as its publication when that is not the first one: refreshed lists and reissued reports show
 * their readers one date only, after the first publication and not after the last change. Null for other pages.
 */
function reissued(first: Stamp, last: Stamp | undefined, shown: readonly Stamp[]): Stamp | null {
  const [one] = shown;
  if (!one || !last || shown.some((other) => other.day === first.day)) return null;
  if (one.day <= first.day || one.day > last.day) return null;
  return one.day === last.day ? last : one;
}

/**
 * The same moment in the page's own zone. A stamp in UTC may fall on another day than readers were shown: where a shown clock
 * time differs from it by whole hours, that is the offset; else the nearest whole-hour offset in which it falls on the day that
 * is shown first or stands in the address.
 */
function asShown(stamp: Stamp, shown: readonly Stamp[], inAddress: Stamp | undefined): Stamp {
  if (!stamp.iso.endsWith('Z')) return stamp;
  const time = Date.parse(stamp.iso);
  for (const other of shown) {
    const hours = other.clock ? (Date.parse(`${other.day}T${other.clock}:00Z`) - Math.floor(time / 60_000) * 60_000) / 3_600_000 : NaN;
    // A difference of twelve hours is more often a clock time without its "pm".
    if (Number.isInteger(hours) && hours > -12 && hours <= 14 && hours !== 12) return inOffset(time, hours);
  }
  const day = (shown[0] ?? inAddress)?.day;
  if (!day || Math.abs(Date.parse(day) - Date.parse(stamp.day)) !== DAY) return stamp;
  const hours = day < stamp.day ? -(new Date(time).getUTCHours() + 1) : 24 - new Date(time).getUTCHours();
  return hours < -12 || hours > 14 ? stamp : inOffset(time, hours);
}

function inOffset(time: number, hours: number): Stamp {
  const local = new Date(time + hours * 3_600_000).toISOString().slice(0, 19);
  const zone = hours === 0 ? 'Z' : `${hours < 0 ? '-' : '+'}${String(Math.abs(hours)).padStart(2, '0')}:00`;
  return { iso: `${local}${zone}`, day: local.slice(0, 10) };
}

/** The first stamp, or one of the same day that has a clock time when the first has none. */
function sharpest(stamps: readonly Stamp[]): Stamp | undefined {
  const first = stamps[0];
  if (!first || first.iso.length > 10) return first;
  return stamps.find((stamp) => stamp.day === first.day && stamp.iso.length > 10) ?? first;
}

function isLater(a: Stamp, b: Stamp): boolean {
  return a.iso.length > 10 && b.iso.length > 10 ? Date.parse(a.iso) > Date.parse(b.iso) : a.day > b.day;
}

function firstDates(lines: readonly string[], read: DateReader, most: number): Stamp[] {
  const found: Stamp[] = [];
  for (const line of lines) {
    const stamp = found.length < most ? read(line) : null;
    if (stamp) found.push(stamp);
  }
  return found;
}

function stampOf(machine: string | null, visible: string, now: string, read: DateReader): Stamp[] {
  const found = (machine ? readStamp(machine, now) : null) ?? read(visible) ?? (machine ? read(machine) : null);
  return found ? [found] : [];
}

/** The day in the page's address ("/2024/05/01/"), which most publishing systems put there at publication. */
function addressDay(page: RawPage): Stamp[] {
  return [page.url, ...page.canonicals].flatMap((address) => {
    const parts = /[/-](\d{4})[/-](\d{2})[/-](\d{2})(?:\D|$)/.exec(address.slice(0, 2000));
    const stamp = parts ? readStamp(`${parts[1]}-${parts[2]}-${parts[3]}`, page.capturedAt) : null;
    return stamp ? [stamp] : [];
  });
}
