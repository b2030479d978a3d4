import type { Block } from '../../article/article.ts';
import type { Span } from '../../claims/statement.ts';
import type { ArticleCard } from './check-view.ts';

/** One stored version of a clipping. */
export interface SavedVersion {
  /** Numbered from 1, oldest first. */
  readonly number: number;
  /** ISO 8601 time at which the page was read. */
  readonly capturedAt: string;
  readonly sha256: string;
}

/** A clipping as its own page shows it: text, never markup. */
export interface SavedText {
  readonly card: ArticleCard;
  /** The version shown. */
  readonly version: number;
  /** All versions, oldest first. */
  readonly versions: readonly SavedVersion[];
  /** Blocks joined by one blank line; offsets everywhere are UTF-16 code units in it. */
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly sentences: readonly Span[];
}

/** What one press on "Save" came to. */
export interface SaveOutcome {
  readonly id: string;
  /** `created`: new clipping; `updated`: new version of a known one; `unchanged`: nothing to add. */
  readonly outcome: 'created' | 'updated' | 'unchanged';
  readonly savedAt: string;
  readonly versions: number;
}
