import type { Article } from '../article/article.ts';

/** Which slice of outdated analyses is asked for. */
export interface OutdatedRequest {
  /** Analyses older than this version are outdated. */
  readonly version: number;
  /** Number of articles, 1 to 200. */
  readonly limit: number;
  /** `cursor` of the slice before, to get past articles that could not be analysed; left out or null for the first. */
  readonly cursor?: string | null;
}

/** A slice of articles to analyse again. */
export interface OutdatedPage {
  readonly articles: readonly { readonly id: string; readonly article: Article }[];
  /** For the next slice; null on the last. */
  readonly cursor: string | null;
  /** Number of outdated ones in the whole library, this slice included. */
  readonly remaining: number;
}
