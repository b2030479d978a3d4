import type { CrossCheckResult, LibraryStatistics } from '../../../compare/cross-check-result.ts';
import type { SavedArticle } from '../../../library/clipping.ts';

/** Events that a reader is at, whose page and whose articles' pages ask for the same comparison one after the other, and some that are counted meanwhile. */
const MOST_KEPT = 4;

interface Kept {
  readonly facts: string;
  /** The same object while the library's counts are the same. */
  readonly statistics: LibraryStatistics;
  readonly result: CrossCheckResult;
}

/** All that a comparison reads, the texts by their hashes. */
function factsOf(articles: readonly SavedArticle[]): string {
  return JSON.stringify(articles.map(({ id, quality, article, analysis }) => [id, quality, { ...article, text: article.sha256 }, analysis.version]));
}

/** What events came to that were compared last, for as long as nothing that the comparison reads has changed. It goes with the worker. */
export class LatestResults {
  #kept: readonly Kept[] = [];

  /** What these articles came to; null where they were not compared lately. */
  find(articles: readonly SavedArticle[], statistics: LibraryStatistics): CrossCheckResult | null {
    const facts = factsOf(articles);
    return this.#kept.find((one) => one.facts === facts && one.statistics === statistics)?.result ?? null;
  }

  keep(articles: readonly SavedArticle[], statistics: LibraryStatistics, result: CrossCheckResult): void {
    this.#kept = [{ facts: factsOf(articles), statistics, result }, ...this.#kept].slice(0, MOST_KEPT);
  }
}
