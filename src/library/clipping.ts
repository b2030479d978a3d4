import type { Article, Quality } from '../article/article.ts';
import type { Analysis } from '../claims/analysis.ts';
import type { AnalysedArticle } from '../compare/cross-check-result.ts';
import type { Tally } from './event.ts';

/** A clipping as a row of a list: small, without text. Times are ISO 8601; `savedAt` and `updatedAt` in UTC. */
export interface ClippingSummary extends Pick<Article, 'url' | 'canonicalUrl' | 'title' | 'byline' | 'publisher' | 'published' | 'updated' | 'language' | 'wire' | 'quality'> {
  /** Stable for the life of the clipping, removal and undo included; lower-case letters and digits. */
  readonly id: string;
  /** Length of the newest text in UTF-16 code units. */
  readonly length: number;
  /** SHA-256 of the newest text. */
  readonly sha256: string;
  /** When the reader saved it first. */
  readonly savedAt: string;
  /** When its newest version came in; `savedAt` while there is one version. */
  readonly updatedAt: string;
  /** Number of versions kept, the newest included. */
  readonly versions: number;
  /** Version of the analysis of the newest text. */
  readonly analysisVersion: number;
  /** The reader's own, in the order given. */
  readonly tags: readonly string[];
  /** The reader's name for its event, or null. */
  readonly event: string | null;
  /** The event that it belongs to; empty until it has been placed. */
  readonly eventId: string;
  /** The findings that it takes part in among its event's articles; null until they have been compared. */
  readonly tally: Tally | null;
  /** Number of the reader's highlights and notes on it. */
  readonly annotations: number;
}

/** An earlier text of a clipping. */
export interface EarlierVersion {
  readonly article: Article;
  /** When it was saved. */
  readonly savedAt: string;
}

/** A clipping with all that is kept of it. */
export interface Clipping {
  readonly summary: ClippingSummary;
  /** The newest version. */
  readonly article: Article;
  readonly analysis: Analysis;
  /** Superseded versions, oldest first. */
  readonly earlier: readonly EarlierVersion[];
}

/** The newest version of a clipping as the comparison takes it. */
export interface SavedArticle extends AnalysedArticle {
  readonly article: Article;
  readonly quality: Quality;
  readonly savedAt: string;
}

/** How a page stands to the library; null is answered where it is not saved. */
export interface SavedState {
  readonly id: string;
  readonly savedAt: string;
  /** The page's text differs from the newest saved version. */
  readonly changedSince: boolean;
  readonly versions: number;
}

/** What is known of a page without reading the library: enough to tell whether it is saved. */
export interface PageIdentity {
  readonly url: string;
  readonly canonicalUrl: string | null;
  /** SHA-256 of the page's text, or null where the page was not read (nothing then counts as changed). */
  readonly sha256: string | null;
}

/** `updated`: another text or title became a new version; `unchanged`: the newest version says the same already. */
export type SaveOutcome = 'saved' | 'updated' | 'unchanged';

/** What a save came to. */
export interface SaveResult {
  readonly id: string;
  readonly outcome: SaveOutcome;
  readonly savedAt: string;
  readonly versions: number;
}

/** A removal that can be undone with `token` until `until` (ISO 8601, UTC). */
export interface Removal {
  readonly token: string;
  readonly until: string;
}
