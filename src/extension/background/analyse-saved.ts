import type { Article } from '../../article/article.ts';
import { ANALYSIS_VERSION } from '../../claims/analyse.ts';
import type { Analysis } from '../../claims/analysis.ts';
import type { SavedArticle } from '../../library/clipping.ts';
import type { Library } from '../../library/library.ts';
import type { SavedWork } from './background.ts';

/** The saved article with an analysis of the present version; an older one is made anew and stored. */
export async function withPresentAnalysis(background: SavedWork, saved: SavedArticle): Promise<SavedArticle> {
  if (saved.analysis.version === ANALYSIS_VERSION) return saved;
  if ((await background.library.access()) === 'read-write') return { ...saved, analysis: await withNewAnalysis(background, saved) };
  return { ...saved, analysis: await background.analyse(saved.article) };
}

/** Analyses a saved article anew, and stores that unless another text has come in its place meanwhile. */
export async function withNewAnalysis(
  { analyse, library }: Pick<SavedWork, 'analyse'> & { readonly library: Pick<Library, 'replaceAnalysis'> },
  { id, article }: { readonly id: string; readonly article: Article },
): Promise<Analysis> {
  const analysis = await analyse(article);
  await library.replaceAnalysis(id, article.sha256, analysis);
  return analysis;
}
