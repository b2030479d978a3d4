import type { Finding } from '../../compare/finding.ts';
import type { EventView } from '../../extension/messages/event-view.ts';

/** An event with its articles and findings for other programs; `at` is the time of the export, ISO 8601. */
export function findingsAsJson(view: EventView, at: string): string {
  const { event, clippings, origins, findings, dismissed, notCompared } = view;
  const origin = new Map(origins.flatMap(({ id, articles }) => articles.map((article) => [article, id] as const)));
  const file = {
    format: 'second-source/event',
    version: 1,
    exported: at,
    event: { id: event.id, name: event.name, title: event.title },
    articles: clippings.map((article) => ({
      id: article.id, title: article.title, byline: article.byline, outlet: article.publisher, agency: article.wire,
      published: article.published, updated: article.updated, saved: article.savedAt, accessed: article.updatedAt,
      url: article.url, canonicalUrl: article.canonicalUrl, language: article.language, quality: article.quality,
      sha256: article.sha256, origin: origin.get(article.id) ?? null,
    })),
    origins: origins.map(({ id, articles, reasons }) => ({ id, articles, reasons })),
    findings: findings.map(entryOf),
    putAside: dismissed.map(({ finding, reason }) => ({ ...entryOf(finding), reason })),
    notCompared,
  };
  return `${JSON.stringify(file, (_, value: unknown) => (typeof value === 'string' ? value.toWellFormed() : value), 2)}\n`;
}

/** A finding as `result.json` of the machine interface has it, with its id and how it is sourced. */
function entryOf({ id, label, kind, question, answers, origins, sourcing, caveat }: Finding) {
  return {
    id, label, kind, question,
    answers: answers.map(({ article, group, quote, value, by, inTitle, superseded }) => ({ article, group, quote, value, by, inTitle, superseded })),
    origins, sourcing, caveat,
  };
}
