import type { Article } from '../../article/article.ts';
import type { Analysis } from '../../claims/analysis.ts';
import type { RawPage } from '../../article/raw-page.ts';
import type { Library } from '../../library/library.ts';
import type { Platform } from '../platform/platform.ts';

/** What works on saved articles alone. */
export type SavedWork = Pick<Background, 'library' | 'analyse'>;

/** What every handler works with. All of it can be made anew at any moment: the truth is in the library and the store. */
export interface Background {
  readonly platform: Platform;
  readonly library: Library;
  /** Makes an article of what was read off a page. */
  readonly assemble: (page: RawPage) => Promise<Article>;
  /** Analyses an article in a supported language; rejects with `LanguageDataError` when the packaged data cannot be had. */
  readonly analyse: (article: Article) => Promise<Analysis>;
  /** A page is about to be read: begins to load what comparing it needs. Never fails; who needs it later tells what is wrong. */
  readonly prepare: () => void;
}
