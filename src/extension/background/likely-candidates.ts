import type { Article } from '../../article/article.ts';
import type { Analysis } from '../../claims/analysis.ts';
import type { Library } from '../../library/library.ts';

/** Saved articles that the event index may offer for one article; far more than cover one event in a reader's library. */
const MOST_CANDIDATES = 60;
/**
 * A candidate shares at least this much of what an article scores against itself. On annotated coverage of 56 events, 998 of 1,000 pairs
 * that the linker joins share as much, and 19 in 20 of the others do not: those need not be read.
 */
const LEAST_SHARE = 0.05;

/** The article that is asked about. */
interface Asked {
  readonly analysis: Analysis;
  readonly article: Pick<Article, 'published'>;
}

/** Ids of the saved articles that may be on the event of one article, the likeliest first. */
export async function likelyCandidates(library: Pick<Library, 'candidates'>, { analysis, article }: Asked): Promise<readonly string[]> {
  const { candidates } = await library.candidates(analysis, MOST_CANDIDATES, article.published, LEAST_SHARE);
  return candidates.map(({ id }) => id);
}
