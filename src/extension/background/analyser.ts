import type { Article } from '../../article/article.ts';
import { analyse } from '../../claims/analyse.ts';
import type { Analysis } from '../../claims/analysis.ts';
import { createEnglish, type EnglishData } from '../../language/en/english.ts';
import type { Language } from '../../language/language.ts';

/**
 * Analyses articles with language data that is loaded at the first of them and kept while the worker lives. A failed load
 * is tried again at the next.
 */
export function createAnalyser(load: () => Promise<EnglishData>): (article: Article) => Promise<Analysis> {
  let language: Promise<Language> | null = null;
  const english = () => {
    language ??= load().then(createEnglish);
    language.catch(() => {
      language = null;
    });
    return language;
  };
  return async (article) => analyse(article, await english());
}
