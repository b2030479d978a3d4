import { analyse } from '../../src/claims/analyse.ts';
import type { ArticleText } from '../../src/claims/analysis.ts';
import type { Statement } from '../../src/claims/statement.ts';
import { loadEnglishData } from '../../src/cli/language-data.ts';
import type { AnalysedArticle } from '../../src/compare/cross-check-result.ts';
import { createEnglish } from '../../src/language/en/english.ts';

/** The English tagger, loaded once for a test file. */
export const english = createEnglish(loadEnglishData());

/** An article of the given text; stamps and the rest as a test needs them. */
export function articleOf(text: string, more: Partial<ArticleText> = {}): ArticleText {
  return { title: '', text, published: '2021-03-04T09:20:00Z', language: 'en', publisher: 'The Courier', url: 'https://courier.example/a', ...more };
}

/** The same, analysed, under an id. */
export function analysed(id: string, text: string, more: Partial<ArticleText> = {}): AnalysedArticle {
  const article = articleOf(text, more);
  return { id, article, analysis: analyse(article, english) };
}

/** All statements of a text. */
export const statementsOf = (text: string, more: Partial<ArticleText> = {}): readonly Statement[] => analysed('a', text, more).analysis.statements;
