import type { RawPage } from '../raw-page.ts';
import type { LdArticle } from './ld-article.ts';
import { readStamp } from './timestamp.ts';
import type { Stamp } from './timestamp.ts';
import { readVisibleDate } from './visible-date.ts';

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

/** Chooses the times of publication and change; what is said for machines goes before what is only shown. */
export function chooseDates(page: RawPage, ld: LdArticle): ArticleDates {
  const now = page.capturedAt;
  const meta = (keys: readonly string[]): string[] =>
    keys.flatMap((key) => page.meta.filter(([name]) => name === key).map(([, content]) => content));
  const marked = (role: string): Stamp[] =>
    page.times.filter((time) => time.role === role).flatMap((time) => stampOf(time.machine, time.visible, now));
  const stamp = (text: string): Stamp[] => [readStamp(text, now) ?? readVisibleDate(text, now)].filter((one) => one !== null);
  const published = [
    ...[ld.published ?? '', ...meta(PUBLISHED_META)].flatMap(stamp),
    ...marked('published'),
    ...marked('unknown'),
    ...page.dateLines.flatMap((line) => readVisibleDate(line, now) ?? []),
    ...addressDay(page),
  ];
  const updated = [...[ld.updated ?? '', ...meta(UPDATED_META)].flatMap(stamp), ...marked('updated')];
  const first = sharpest(published);
  const last = sharpest(updated);
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

function stampOf(machine: string | null, visible: string, now: string): Stamp[] {
  const found = (machine ? readStamp(machine, now) : null) ?? readVisibleDate(visible, now) ?? (machine ? readVisibleDate(machine, now) : null);
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
