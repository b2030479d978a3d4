import type { Article } from '../../article/article.ts';
import type { AnalysedArticle } from '../../compare/cross-check-result.ts';
import type { SavedState } from '../messages/check-view.ts';
import { withPresentAnalysis } from './analyse-saved.ts';
import type { Background } from './background.ts';

/** Id of the page being read where it is not saved. */
export const PAGE_ID = 'page';

/** The page as the comparison takes it. An unchanged saved article brings its stored analysis; nothing is analysed twice. */
export async function analysePage(background: Background, article: Article, saved: SavedState | null): Promise<AnalysedArticle> {
  if (saved && !saved.changedSince) {
    const [stored] = await background.library.getMany([saved.id]);
    if (stored?.article.sha256 === article.sha256 && stored.article.title === article.title) {
      return withPresentAnalysis(background, stored);
    }
  }
  const analysis = await background.analyse(article);
  return { id: saved?.id ?? PAGE_ID, article, analysis, quality: article.quality };
}
