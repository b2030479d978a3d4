import { ANALYSIS_VERSION } from '../../claims/analyse.ts';
import type { SavedArticle } from '../../library/clipping.ts';
import type { Background } from './background.ts';

/** The saved article with an analysis of the present version; an older one is made anew and stored. */
export async function withPresentAnalysis(background: Background, saved: SavedArticle): Promise<SavedArticle> {
  if (saved.analysis.version === ANALYSIS_VERSION) return saved;
  const analysis = await background.analyse(saved.article);
  if ((await background.library.access()) === 'read-write') {
    await background.library.replaceAnalysis(saved.id, saved.article.sha256, analysis);
  }
  return { ...saved, analysis };
}
