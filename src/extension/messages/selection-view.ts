import type { Answer } from '../../compare/finding.ts';
import type { ArticleCard, CheckView, CoverageView } from './check-view.ts';

/** A sentence of a saved article that speaks of the same thing as the words selected, without answering the same question. */
export interface Passage extends Pick<Answer, 'quote' | 'span' | 'inTitle'> {
  readonly card: ArticleCard;
}

/** The sentence of the page that the words selected stand in; it may be several. */
export type SelectedWords = Pick<Answer, 'quote' | 'span' | 'inTitle'>;

/** What the saved articles say on words that the reader selected in a page. */
export type SelectionView =
  /** Nothing was selected. */
  | { readonly state: 'empty' }
  /** More was selected than a sentence or two. */
  | { readonly state: 'too-long' }
  /** The words are no part of the article on the page. */
  | { readonly state: 'outside'; readonly words: string }
  /** The page cannot be read or compared at all. */
  | { readonly state: 'unread'; readonly view: CheckView }
  | {
      readonly state: 'answered';
      readonly selected: SelectedWords;
      /** The page and the saved articles on its event; its findings are those that the words selected take part in. */
      readonly coverage: CoverageView;
      /** Only where there are no findings: the closest first. */
      readonly passages: readonly Passage[];
    };
