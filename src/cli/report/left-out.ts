import type { NotCompared } from '../../compare/finding.ts';
import { byReason } from '../../compare/set-aside.ts';
import type { InputArticle } from '../input-article.ts';
import { counted, message, type MessageKey } from './message.ts';
import { printable } from './printable.ts';
import { outletOf } from './source.ts';
import { wrap } from './wrap.ts';

/** Reasons that keep a whole article out. */
const WHOLE_ARTICLE: ReadonlySet<NotCompared['reason']> = new Set<NotCompared['reason']>(['unsupported-language', 'too-little-text', 'listing']);

/** One line for each article that was left out as a whole: its id and why. */
export function leftOutLines(notCompared: readonly NotCompared[]): readonly string[] {
  return notCompared
    .filter(({ reason }) => WHOLE_ARTICLE.has(reason))
    .flatMap(({ reason, articles }) => articles.map((id) => `${printable(id)}: not compared: ${reasonText(reason)}`));
}

/** What was not compared and why, one entry for each reason. Nothing when all was. */
export function notComparedLines(notCompared: readonly NotCompared[], articles: readonly InputArticle[], width: number): readonly string[] {
  if (notCompared.length === 0) return [];
  const entries = byReason(notCompared).flatMap(({ reason, articles: ids, statements }) => {
    const names = articles.filter(({ id }) => ids.has(id)).map(outletOf);
    const extent = statements > 0 ? ` (${counted('not_compared_statements', statements)})` : '';
    return wrap(`${reasonText(reason)}${extent}: ${[...new Set(names)].join(', ')}`, width, '  - ', '    ');
  });
  return ['', message('not_compared'), ...entries];
}

function reasonText(reason: NotCompared['reason']): string {
  return message(`not_compared_${reason.replaceAll('-', '_')}` as MessageKey);
}
