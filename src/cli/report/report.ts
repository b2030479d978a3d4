import type { CrossCheckResult } from '../../compare/cross-check-result.ts';
import { LABELS } from '../../compare/finding.ts';
import { compareText } from '../../compare/text-order.ts';
import type { InputArticle } from '../input-article.ts';
import { notComparedLines } from './left-out.ts';
import { message } from './message.ts';
import { printable } from './printable.ts';
import { sectionLines, type Layout } from './section-lines.ts';
import { momentOf, outletOf } from './source.ts';
import { wrap } from './wrap.ts';

/** The outcome of a comparison for a person: the articles, the findings by label, then what was not compared and why. */
export function report(given: readonly InputArticle[], result: CrossCheckResult, layout: Layout): string {
  const articles = given.toSorted((a, b) => compareText(a.id, b.id));
  const byId = new Map(articles.map((article) => [article.id, article]));
  const lines = [
    `${articles.length} articles`,
    ...articles.flatMap((article) => wrap(articleText(article), layout.width, '  - ', '    ')),
    ...silence(result, layout.width),
    ...LABELS.flatMap((label) => sectionLines(label, result.findings, byId, layout)),
    ...notComparedLines(result.notCompared, articles, layout.width),
  ];
  return `${lines.join('\n')}\n`;
}

function articleText(article: InputArticle): string {
  return `${outletOf(article)}: ${printable(article.article.title) || article.id} (${momentOf(article)})`;
}

/** Why there are no findings, where there are none. */
function silence({ links, findings }: CrossCheckResult, width: number): readonly string[] {
  if (findings.length > 0) return [];
  if (links.length === 0) return ['', ...wrap('No two of these articles are about the same event.', width, '')];
  const copies = links.every(({ relation }) => relation !== 'same-event');
  return ['', ...wrap(copies ? message('copies_title') : `${message('nothing_to_report_title')}: ${message('nothing_to_report_text')}`, width, '')];
}
