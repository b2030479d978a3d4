import type { AnalysedArticle, CrossCheckResult } from '../../compare/cross-check-result.ts';
import { crossCheckArticle } from '../../compare/cross-check.ts';
import type { SavedArticle } from '../../library/clipping.ts';
import { withPresentAnalysis } from './analyse-saved.ts';
import type { Background } from './background.ts';
import { withFitAnalyses } from './fit-analyses.ts';
import { likelyCandidates } from './likely-candidates.ts';

/** A page compared with what is saved about its event. */
export interface Comparison {
  readonly result: CrossCheckResult;
  /** The saved articles that were offered, the page's own clipping left out. */
  readonly saved: readonly SavedArticle[];
}

/** Compares a page with the saved articles that may be on its event, under the reader's own decisions. */
export async function comparePage(background: Background, page: AnalysedArticle): Promise<Comparison> {
  const { library } = background;
  const ids = (await likelyCandidates(library, page)).filter((id) => id !== page.id);
  const stored = await library.getMany(ids);
  const saved = await Promise.all(stored.map((article) => withPresentAnalysis(background, article)));
  const [decisions, dismissed, statistics] = await Promise.all([
    library.linkDecisions([page.id, ...ids]),
    library.dismissals(),
    library.statistics(),
  ]);
  const comparedWith = (articles: readonly SavedArticle[]): Comparison => ({ result: crossCheckArticle(page, articles, { decisions, dismissed, statistics }), saved: articles });
  try {
    return comparedWith(saved);
  } catch (error) {
    return comparedWith(await withFitAnalyses(background, saved, error));
  }
}
