import { hasForm } from '../../library/intake/analysis-form.ts';
import type { SavedArticle } from '../../library/clipping.ts';
import { withNewAnalysis } from './analyse-saved.ts';
import type { SavedWork } from './background.ts';
import { errorCodeOf } from './error-code-of.ts';

/**
 * Saved articles for another try at a comparison that has failed: an analysis that is none of the present version's, as a file made with
 * ill will could have left it here, would fail every check that has it among its candidates, so it is made anew, and the failure
 * noted. Where all are as they should be, the fault is in the code: then the failure is thrown again, and hides in no result.
 */
export async function withFitAnalyses(background: SavedWork, saved: readonly SavedArticle[], failure: unknown): Promise<readonly SavedArticle[]> {
  if (saved.every(({ analysis, article }) => hasForm(analysis, article))) throw failure;
  errorCodeOf(failure);
  return Promise.all(saved.map(async (one) => (hasForm(one.analysis, one.article) ? one : { ...one, analysis: await withNewAnalysis(background, one) })));
}
