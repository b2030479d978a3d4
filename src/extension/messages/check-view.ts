import type { Quality } from '../../article/article.ts';
import type { Finding, NotCompared } from '../../compare/finding.ts';
import type { Relation } from '../../coverage/relation.ts';
import type { ErrorCode } from './error-code.ts';
import type { NewsSearch } from './news-search.ts';

/** One article as a row, a quotation's source line or a card shows it. */
export interface ArticleCard {
  /** Clipping id; "page" for the page being read when it is not saved. */
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly publisher: string | null;
  readonly byline: string | null;
  readonly published: string | null;
  readonly updated: string | null;
  readonly wire: string | null;
  /** BCP 47 primary language subtag, so that what is quoted is read out in its own language. */
  readonly language: string | null;
  /** When it was saved; null for a page that is not. */
  readonly savedAt: string | null;
  /** How it relates to the page being read; null for the page itself. */
  readonly relation: Relation | null;
  /** Number of the origin that it rests on, among `Coverage.origins`. */
  readonly origin: number | null;
}

/** What is known about the page being read when it is already in the library. */
export interface SavedState {
  readonly id: string;
  readonly savedAt: string;
  /** The page's text differs from the newest saved version. */
  readonly changedSince: boolean;
  readonly versions: number;
}

/** The comparison of the page with what is saved. */
export interface CoverageView {
  readonly page: ArticleCard;
  readonly quality: Quality;
  readonly saved: SavedState | null;
  /** Clippings in the whole library, the page's own included. */
  readonly librarySize: number;
  /** Saved articles on the same event, the page itself left out. */
  readonly articles: readonly ArticleCard[];
  /** Number of independent origins among `articles` and the page. */
  readonly origins: number;
  readonly findings: readonly Finding[];
  readonly notCompared: readonly NotCompared[];
  /** For other accounts of what the page and these articles tell; null where there are no words to search for. */
  readonly search: NewsSearch | null;
}

/** Everything that the popup and the side panel can show; each state has one screen. */
export type CheckView =
  | { readonly state: 'browser-page' }
  | { readonly state: 'pdf' }
  | { readonly state: 'private-window' }
  | { readonly state: 'no-access' }
  /** The reader has not let us read this page yet; its address is null where the browser keeps it to itself. */
  | { readonly state: 'not-allowed'; readonly url: string | null }
  | { readonly state: 'unfit'; readonly quality: Quality; readonly title: string }
  | { readonly state: 'unsupported-language'; readonly language: string | null; readonly title: string }
  | ({ readonly state: 'compared' } & CoverageView)
  | { readonly state: 'error'; readonly error: ErrorCode };

/** What a `compared` view comes to; decides its headline. */
export type Outcome = 'nothing-saved' | 'nothing-on-this-event' | 'only-copies' | 'nothing-to-report' | 'findings';

/** What the view comes to, for its headline. */
export function outcomeOf(view: CoverageView): Outcome {
  const others = view.librarySize - (view.saved ? 1 : 0);
  if (others === 0) return 'nothing-saved';
  if (view.articles.length === 0) return 'nothing-on-this-event';
  if (view.findings.length > 0) return 'findings';
  return view.articles.every((card) => card.relation !== 'same-event') ? 'only-copies' : 'nothing-to-report';
}
