import type { Article } from '../../article/article.ts';
import type { Analysis } from '../../claims/analysis.ts';

/** Pages that a reader goes back and forth between, or checks before saving them. */
const MOST_KEPT = 4;

interface Kept {
  readonly facts: string;
  readonly text: string;
  readonly analysis: Promise<Analysis>;
}

/** All that analysis reads of an article beside its text. */
const factsOf = ({ title, published, updated, language, publisher, byline, wire, url, canonicalUrl }: Article): string =>
  JSON.stringify([title, published, updated, language, publisher, byline, wire, url, canonicalUrl]);

/**
 * Analyses that are not made twice while the worker lives: an article that is checked by itself, looked at and then saved is read off its
 * page three times. A failed one is tried again.
 */
export function latestAnalyses(analyse: (article: Article) => Promise<Analysis>): (article: Article) => Promise<Analysis> {
  let kept: readonly Kept[] = [];
  return (article) => {
    const facts = factsOf(article);
    const known = kept.find((one) => one.facts === facts && one.text === article.text);
    const latest = known ?? { facts, text: article.text, analysis: analyse(article) };
    kept = [latest, ...kept.filter((one) => one !== known)].slice(0, MOST_KEPT);
    latest.analysis.catch(() => {
      kept = kept.filter((one) => one !== latest);
    });
    return latest.analysis;
  };
}
