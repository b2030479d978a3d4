import type { CrossCheckResult } from '../../../compare/cross-check-result.ts';
import { crossCheckSteps } from '../../../compare/cross-check.ts';
import type { SavedArticle } from '../../../library/clipping.ts';
import { withPresentAnalysis } from '../analyse-saved.ts';
import type { SavedWork } from '../background.ts';
import { breathe, inSlices } from '../turns.ts';
import { LatestResults } from './latest-results.ts';

/** Articles of an event that are compared with each other, the first published ones; more are listed only. */
export const MOST_COMPARED = 100;

const latest = new LatestResults();

/** The articles of an event, each compared with each. Findings that the reader put aside are among the result's. */
export interface EventComparison {
  readonly articles: readonly SavedArticle[];
  readonly result: CrossCheckResult;
}

/**
 * Compares saved articles as one event: that they belong together is decided already, by the library's rows. Forty articles take seconds.
 * @param turn what is waited for between slices of the work
 */
export async function compareEvent(background: SavedWork, clippings: readonly string[], turn: () => Promise<void> = breathe): Promise<EventComparison> {
  const { library } = background;
  const stored = await library.getMany(clippings.slice(0, MOST_COMPARED));
  const articles = await Promise.all(stored.map((article) => withPresentAnalysis(background, article)));
  const [{ id: first } = { id: '' }, ...others] = articles;
  const decisions = others.map(({ id }) => ({ a: first, b: id, decision: 'same-event' as const }));
  const statistics = await library.statistics();
  const known = latest.find(articles, statistics);
  if (known !== null) return { articles, result: known };
  const result = await inSlices(crossCheckSteps(articles, { decisions, statistics }), turn);
  latest.keep(articles, statistics, result);
  return { articles, result };
}
