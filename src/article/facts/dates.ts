import type { RawPage, TimeMention } from '../raw-page.ts';
import { isOfChange, shownDates } from './dateline.ts';
import type { ShownDate } from './dateline.ts';
import type { LdArticle } from './ld-article.ts';
import { presentedDate } from './presented-date.ts';
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
/** A line with a year may be a date in a language that is not read. */
const YEAR = /(?<!\p{Nd})\p{Nd}{4}(?!\p{Nd})/u;
/** Dates shown near the headline; later ones belong to other articles. */
const MAX_SHOWN = 4;

/** Chooses the times of publication and change; what is said for machines goes before what is only shown. */
export function chooseDates(page: RawPage, ld: LdArticle): ArticleDates {
  const now = page.capturedAt;
  const read = dateReader(page.declaredLanguage, now);
  const meta = (keys: readonly string[]): string[] =>
    keys.flatMap((key) => page.meta.filter(([name]) => name === key).map(([, content]) => content));
  const stamp = (text: string): Stamp[] => [readStamp(text, now) ?? read(text)].filter((one) => one !== null);
  const times = page.times.flatMap((time) => markedDate(time, now, read));
  const marked = (role: TimeMention['role']): Stamp[] => times.filter((time) => time.role === role).map((time) => time.stamp);
  const dateline = shownDates(page.shownLines, read, MAX_SHOWN);
  const shown = [...dateline, ...shownDates(page.textLines, read, MAX_SHOWN - dateline.length)];
  const published = (dates: readonly ShownDate[]): Stamp[] => dates.filter((date) => !date.ofChange).map((date) => date.stamp);
  const address = addressDay(page);
  const declared = sharpest([
    ...[ld.published ?? '', ...meta(PUBLISHED_META)].flatMap(stamp),
    ...marked('published'),
    ...published(dateline),
    ...marked('unknown'),
    ...published(shown),
    ...address,
    ...shownDates(page.headerLines, read, 1).map((date) => date.stamp),
  ]);
  const last = sharpest([
    ...[ld.updated ?? '', ...meta(UPDATED_META)].flatMap(stamp),
    ...marked('updated'),
    ...shown.filter((date) => date.ofChange).map((date) => date.stamp),
  ]);
  const showsDate = times.length > 0 || shown.length > 0 || page.shownLines.some((line) => YEAR.test(line) && !page.headlines.includes(line));
  const first = declared && presentedDate({ declared, last, dateline, showsDate, inAddress: address[0]?.day });
  return {
    published: first?.iso ?? last?.iso ?? null,
    updated: last && (!first || isLater(last, first)) ? last.iso : null,
  };
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

/**
 * A marked time: its attribute, or what it reads where the two are days apart, as then the attribute is that of another
 * event. A label of a change says the role where the markup does not.
 */
function markedDate({ role, machine, visible }: TimeMention, now: string, read: DateReader): { role: TimeMention['role']; stamp: Stamp }[] {
  const given = machine ? (readStamp(machine, now) ?? read(machine)) : null;
  const reads = read(visible);
  const apart = given && reads ? Math.abs(Date.parse(given.day) - Date.parse(reads.day)) : 0;
  const stamp = apart > DAY ? reads : (given ?? reads);
  return stamp ? [{ role: role === 'unknown' && isOfChange(visible) ? 'updated' : role, stamp }] : [];
}

/** The day in the page's address ("/2024/05/01/"), which most publishing systems put there at publication. */
function addressDay(page: RawPage): Stamp[] {
  return [page.url, ...page.canonicals].flatMap((address) => {
    const parts = /[/-](\d{4})[/-](\d{1,2})[/-](\d{1,2})(?:\D|$)/.exec(address.slice(0, 2000));
    const stamp = parts ? readStamp(`${parts[1]}-${parts[2]}-${parts[3]}`, page.capturedAt) : null;
    return stamp ? [stamp] : [];
  });
}
