import type { Link } from '../coverage/relation.ts';
import type { AnalysedArticle } from './cross-check-result.ts';
import type { NotCompared, NotComparedReason } from './finding.ts';
import type { Side } from './rule.ts';
import { compareText } from './text-order.ts';

/** Collects what was not compared and why, per reason and pair of articles. */
export class NotComparedList {
  readonly #rows = new Map<string, { reason: NotComparedReason; articles: readonly string[]; statements: number }>();

  constructor(articles: readonly AnalysedArticle[], links: readonly Link[]) {
    for (const link of links) {
      if (link.relation === 'copy') this.#put('same-text', [link.a, link.b], 0);
      if (link.relation === 'version') this.#put('same-version', [link.a, link.b], 0);
    }
    for (const { id, quality } of articles) {
      if (quality === 'opinion' || quality === 'live-blog') this.#put(quality, [id], 0);
    }
  }

  add(reason: NotComparedReason, a: Side, b: Side): void {
    this.#put(reason, [a.article.id, b.article.id], 1);
  }

  list(): NotCompared[] {
    return [...this.#rows.entries()].toSorted(([x], [y]) => compareText(x, y)).map(([, row]) => row);
  }

  #put(reason: NotComparedReason, ids: readonly string[], statements: number): void {
    const articles = [...ids].toSorted(compareText);
    const key = `${reason} ${articles.join(' ')}`;
    const row = this.#rows.get(key);
    this.#rows.set(key, { reason, articles, statements: (row?.statements ?? 0) + statements });
  }
}
