import { analyse } from '../claims/analyse.ts';
import type { AnalysedArticle, CrossCheckResult } from '../compare/cross-check-result.ts';
import { crossCheck } from '../compare/cross-check.ts';
import type { NotCompared } from '../compare/finding.ts';
import { textUnfit } from '../compare/gates/text-fit.ts';
import { compareText } from '../compare/text-order.ts';
import { createEnglish } from '../language/en/english.ts';
import type { InputArticle } from './input-article.ts';
import { loadEnglishData } from './language-data.ts';

/**
 * Compares every article with every other that it links to, after leaving out those whose text does not fit; `notCompared`
 * names these first. The order of `articles` changes nothing.
 */
export function compareArticles(articles: readonly InputArticle[]): CrossCheckResult {
  const language = createEnglish(loadEnglishData());
  const unfit: NotCompared[] = [];
  const fit: AnalysedArticle[] = [];
  for (const input of articles.toSorted((a, b) => compareText(a.id, b.id))) {
    const reason = textUnfit(input.quality, input.article.language);
    if (reason === null) fit.push({ ...input, analysis: analyse(input.article, language) });
    else unfit.push({ reason, articles: [input.id], statements: 0 });
  }
  const result = crossCheck(fit);
  return { ...result, notCompared: [...unfit, ...result.notCompared] };
}
