import { analyse } from '../../../src/claims/analyse.ts';
import type { ArticleText } from '../../../src/claims/analysis.ts';
import { loadEnglishData } from '../../../src/cli/language-data.ts';
import type { AnalysedArticle } from '../../../src/compare/cross-check-result.ts';
import { createEnglish } from '../../../src/language/en/english.ts';

const english = createEnglish(loadEnglishData());

/** An article as the linker takes it, from what a test cares about. */
export function analysed(id: string, article: Pick<ArticleText, 'title' | 'text'> & Partial<ArticleText>): AnalysedArticle {
  const whole: ArticleText = { published: null, language: 'en', publisher: `Outlet ${id}`, url: `https://${id}.example/news/${id}`, ...article };
  return { id, article: whole, analysis: analyse(whole, english) };
}
