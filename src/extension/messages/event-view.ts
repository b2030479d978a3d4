import type { Finding, NotCompared } from '../../compare/finding.ts';
import type { Origin } from '../../coverage/relation.ts';
import type { ClippingSummary } from '../../library/clipping.ts';
import type { Dismissal } from '../../library/dismissal.ts';
import type { EventSummary } from '../../library/event.ts';
import type { ArticleCard } from './check-view.ts';
import type { NewsSearch } from './news-search.ts';

/** A finding that the reader put aside, and why. */
export interface DismissedFinding {
  readonly finding: Finding;
  readonly reason: Dismissal['reason'];
}

/** One event with all that its articles come to when each is compared with each. */
export interface EventView {
  readonly event: EventSummary;
  /** Its clippings by time of publication, those without one last. */
  readonly clippings: readonly ClippingSummary[];
  /** The same as cards, with the number of the origin that each rests on. */
  readonly cards: readonly ArticleCard[];
  /** Who depends on whom. */
  readonly origins: readonly Origin[];
  readonly findings: readonly Finding[];
  readonly dismissed: readonly DismissedFinding[];
  readonly notCompared: readonly NotCompared[];
  /** For other accounts of it; null where there are no words to search for. */
  readonly search: NewsSearch | null;
}
