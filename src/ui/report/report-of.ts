import type { EventView } from '../../extension/messages/event-view.ts';
import { LABELS } from '../../compare/finding.ts';
import { byReason } from '../../compare/set-aside.ts';
import type { Report, ReportFact, ReportSection } from '../../export/event/report.ts';
import type { DismissedFinding } from '../../extension/messages/event-view.ts';
import { sectionsOf } from '../findings/sections.ts';
import type { I18n } from '../i18n/i18n.ts';
import { formatMoment } from '../i18n/moment.ts';
import { labelKey } from '../text/label-name.ts';
import { notComparedKey } from '../text/not-compared-name.ts';
import { reasonKey } from '../text/reason-name.ts';
import { sourceName } from '../text/source-name.ts';
import { reportFinding } from './report-finding.ts';
import { reportSources } from './report-sources.ts';

/** An event put into words for others, as a page and a file show it; `now` is when it is drawn up. */
export function reportOf(view: EventView, i18n: I18n, now: Date): Report {
  const { t, locale } = i18n;
  const { event, findings } = view;
  return {
    locale,
    kicker: t('export_report_kicker'),
    title: event.name ?? event.title,
    facts: factsOf(view, i18n, now),
    limits: t('export_report_limits'),
    sections: sections(view, i18n, now),
    nothing: findings.length === 0 ? t('nothing_to_report_text') : null,
    sources: { heading: t('export_report_sources'), items: reportSources(view, i18n, now) },
    aside: { heading: t('export_report_aside'), items: view.dismissed.map((item) => asideOf(item, i18n)) },
    notCompared: { heading: t('not_compared'), items: notCompared(view, i18n) },
    labels: {
      heading: t('export_report_labels'),
      items: LABELS.map((label) => t('export_report_label_line', t(`label_${label}`), t(`label_hint_${label}`))),
      method: t('export_report_method'),
    },
  };
}

function factsOf(view: EventView, { t, count, locale }: I18n, now: Date): readonly ReportFact[] {
  const list = new Intl.ListFormat(locale, { type: 'unit' });
  const moment = (stamp: string | null) => formatMoment(stamp, locale, now)?.full ?? null;
  const { event, cards, origins, findings } = view;
  const tally = LABELS.map((label) => [label, findings.filter((finding) => finding.label === label).length] as const).filter(([, number]) => number > 0);
  const outlets = new Set(cards.map((card) => sourceName(card, { t }))).size;
  const facts: readonly (readonly [string, string | null])[] = [
    [t('export_report_first'), moment(event.firstPublished)],
    [t('export_report_last'), event.lastPublished === event.firstPublished ? null : moment(event.lastPublished)],
    [t('export_report_scope'), list.format([count('event_articles', cards.length), count('event_outlets', outlets), count('origins', origins.length)])],
    [t('export_report_findings'), tally.length === 0 ? t('export_report_nothing') : list.format(tally.map(([label, number]) => count(`export_${label}`, number)))],
    [t('export_report_made'), t('export_report_made_with', moment(now.toISOString()) ?? '')],
  ];
  return facts.flatMap(([name, value]) => (value === null ? [] : [{ name, value, kind: 'words' as const }]));
}

function sections(view: EventView, i18n: I18n, now: Date): readonly ReportSection[] {
  const numbers = new Map(sectionsOf(view.findings).flatMap((section) => section.findings).map((finding, at) => [finding.id, at + 1]));
  return sectionsOf(view.findings).map(({ label, findings }) => ({
    label,
    name: i18n.t(`label_${label}`),
    hint: i18n.t(`label_hint_${label}`),
    findings: findings.map((finding) => reportFinding(finding, numbers.get(finding.id) ?? 0, view, i18n, now)),
  }));
}

function asideOf({ finding, reason }: DismissedFinding, { t }: I18n): string {
  return t('export_report_aside_line', t(labelKey(finding)), finding.question, t('event_aside_reason', t(reasonKey(reason))));
}

function notCompared({ notCompared: items, cards, clippings }: EventView, i18n: I18n): readonly string[] {
  const { t, count, locale } = i18n;
  const lines = byReason(items).map(({ reason, articles, statements }) => {
    const names = [...new Set(cards.filter(({ id }) => articles.has(id)).map((card) => sourceName(card, i18n)))];
    const facts = [...(statements === 0 ? [] : [count('not_compared_statements', statements)]), new Intl.ListFormat(locale).format(names)];
    return `${t(notComparedKey(reason))}: ${facts.filter((fact) => fact !== '').join(', ')}`;
  });
  return cards.length < clippings.length ? [...lines, count('event_not_all', cards.length)] : lines;
}
