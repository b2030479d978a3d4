import type { Article } from '../../article/article.ts';
import { analyse } from '../../claims/analyse.ts';
import type { Analysis } from '../../claims/analysis.ts';
import { createEnglish, type EnglishData } from '../../language/en/english.ts';
import type { Language } from '../../language/language.ts';
import { latestAnalyses } from './latest-analyses.ts';

/** Analyses articles. */
export interface Analyser {
  readonly analyse: (article: Article) => Promise<Analysis>;
  /** Begins to load what the first analysis needs, so that it is there once the page has been read. */
  readonly prepare: () => void;
}

/**
 * Analyses articles with language data that is loaded when first needed and kept while the worker lives. A failed load
 * is tried again at the next article.
 */
export function createAnalyser(load: () => Promise<EnglishData>): Analyser {
  let language: Promise<Language> | null = null;
  const english = () => {
    language ??= load().then(createEnglish);
    language.catch(() => {
      language = null;
    });
    return language;
  };
  return { analyse: latestAnalyses(async (article) => analyse(article, await english())), prepare: () => void english().catch(() => undefined) };
}
