import type { ReportFact, ReportSource } from '../../export/event/report.ts';
import type { EventView } from '../../extension/messages/event-view.ts';
import type { ClippingSummary } from '../../library/clipping.ts';
import type { I18n } from '../i18n/i18n.ts';
import { formatMoment } from '../i18n/moment.ts';
import { sourceName } from '../text/source-name.ts';

/** Every article of an event as a source of its report, by time of publication. */
export function reportSources(view: EventView, i18n: I18n, now: Date): readonly ReportSource[] {
  const { clippings } = view;
  return clippings.map((summary, at) => ({
    number: at + 1,
    title: summary.title,
    lang: summary.language,
    url: summary.url,
    outlet: sourceName(summary, i18n),
    facts: factsOf(summary, i18n, now),
    remarks: remarksOf(summary, view, i18n),
  }));
}

function factsOf(summary: ClippingSummary, { t, locale }: I18n, now: Date): readonly ReportFact[] {
  const moment = (stamp: string | null) => formatMoment(stamp, locale, now)?.full ?? null;
  const facts: readonly (readonly [string, string | null, ReportFact['kind']])[] = [
    [t('export_author'), summary.byline, 'words'],
    [t('saved_page_published'), moment(summary.published) ?? t('date_missing'), 'words'],
    [t('saved_page_updated'), moment(summary.updated), 'words'],
    // A text is kept as it is read: when the newest one came in is when it was accessed.
    [t('export_accessed'), moment(summary.updatedAt), 'words'],
    [t('saved_page_wire'), summary.wire, 'words'],
    [t('export_address'), summary.url, 'address'],
    [t('export_canonical'), summary.canonicalUrl === summary.url ? null : summary.canonicalUrl, 'address'],
    [t('export_hash'), summary.sha256, 'hash'],
  ];
  return facts.flatMap(([name, value, kind]) => (value === null ? [] : [{ name, value, kind }]));
}

function remarksOf({ id, quality }: ClippingSummary, { origins, clippings }: EventView, { t, locale }: I18n): readonly string[] {
  const shared = origins.find(({ articles }) => articles.includes(id))?.articles.filter((other) => other !== id) ?? [];
  const numbers = clippings.flatMap((other, at) => (shared.includes(other.id) ? [t('export_report_source', String(at + 1))] : []));
  return [
    ...(quality === 'opinion' ? [t('quality_opinion')] : []),
    ...(quality === 'live-blog' ? [t('quality_live_blog')] : []),
    ...(numbers.length === 0 ? [] : [t('export_report_shares', new Intl.ListFormat(locale).format(numbers))]),
  ];
}
