import type { Finding } from '../../compare/finding.ts';
import type { ArticleCard } from './check-view.ts';

/** The built-in example, compared by the same code as real articles. */
export interface ExampleView {
  /** The account that is read, then the one that is saved. */
  readonly cards: readonly [read: ArticleCard, saved: ArticleCard];
  readonly findings: readonly Finding[];
}
