import type { Finding } from '../../compare/finding.ts';
import type { Annotation } from '../../library/annotation.ts';
import type { ClippingSummary } from '../../library/clipping.ts';
import type { ArticleCard } from './check-view.ts';
import type { NewsSearch } from './news-search.ts';
import type { SavedText } from './saved-text.ts';

/** A clipping with what stands in its margins. */
export interface ReaderView {
  readonly summary: ClippingSummary;
  /** Every version's text, oldest first; the last is the newest. */
  readonly versions: readonly SavedText[];
  /** The reader's own highlights and notes, in the order of the text that they were made on. */
  readonly annotations: readonly Annotation[];
  /** Findings of the newest version against the other articles of its event, those that the reader put aside left out. */
  readonly findings: readonly Finding[];
  /** Cards of this article and the others that the findings quote. */
  readonly cards: readonly ArticleCard[];
  /** For other accounts of its event; null where there are no words to search for. */
  readonly search: NewsSearch | null;
}
