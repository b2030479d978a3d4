import type { Article } from '../../article/article.ts';
import type { AnalysedArticle } from '../../compare/cross-check-result.ts';
import type { CoverageView, SavedState } from '../messages/check-view.ts';
import { relationOf } from './article-card.ts';
import type { Background } from './background.ts';
import { comparePage, type Comparison } from './compare-page.ts';
import { coverageView } from './coverage-view.ts';
import { newsSearch } from './news-search.ts';

/** A page that was read, and how it stands to the library. */
export interface ReadArticle {
  readonly article: Article;
  readonly saved: SavedState | null;
  readonly page: AnalysedArticle;
}

/** Compares a page with what is saved on its event: as it is shown, and as it was compared. */
export async function coverageOf(background: Background, { article, saved, page }: ReadArticle): Promise<{ readonly view: CoverageView; readonly comparison: Comparison }> {
  const [comparison, librarySize] = await Promise.all([comparePage(background, page), background.library.size()]);
  const linked = comparison.saved.filter(({ id }) => relationOf(comparison.result.links, page.id, id) !== null);
  const search = await newsSearch(background, [page, ...linked]);
  return { view: coverageView({ id: page.id, article, saved, librarySize, comparison, search }), comparison };
}
