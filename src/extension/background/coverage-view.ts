import type { Article } from '../../article/article.ts';
import type { Finding } from '../../compare/finding.ts';
import type { CoverageView, SavedState } from '../messages/check-view.ts';
import type { NewsSearch } from '../messages/news-search.ts';
import { articleCard, originOf, relationOf } from './article-card.ts';
import type { Comparison } from './compare-page.ts';

/** What the view is made of. */
export interface CoverageParts {
  readonly id: string;
  readonly article: Article;
  readonly saved: SavedState | null;
  readonly librarySize: number;
  readonly comparison: Comparison;
  readonly search: NewsSearch | null;
}

/** The comparison as the popup shows it: linked articles only, in the order of their closeness. */
export function coverageView({ id, article, saved, librarySize, comparison, search }: CoverageParts): CoverageView {
  const { links, origins, findings, notCompared } = comparison.result;
  const closeness = (other: string): number => links.find(({ a, b }) => a === other || b === other)?.score ?? 0;
  const articles = comparison.saved
    .filter((other) => relationOf(links, id, other.id) !== null)
    .toSorted((a, b) => closeness(b.id) - closeness(a.id) || (a.article.url < b.article.url ? -1 : 1))
    .map((other) =>
      articleCard(other.article, {
        id: other.id,
        savedAt: other.savedAt,
        relation: relationOf(links, id, other.id),
        origin: originOf(origins, other.id),
      }),
    );
  const page = articleCard(article, { id, savedAt: saved?.savedAt ?? null, relation: null, origin: originOf(origins, id) });
  const shown = quotable(findings, new Set([id, ...articles.map((card) => card.id)]));
  return { page, quality: article.quality, saved, librarySize, articles, origins: origins.length, findings: shown, notCompared, search };
}

/** Findings without the answers of articles that the view does not hold; one that would be left with a lone answer goes. */
function quotable(findings: readonly Finding[], held: ReadonlySet<string>): readonly Finding[] {
  return findings
    .map((finding) => ({ ...finding, answers: finding.answers.filter(({ article }) => held.has(article)) }))
    .filter(({ answers }) => answers.length > 1);
}
