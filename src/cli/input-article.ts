import type { ArticleText } from '../claims/analysis.ts';

/** An article as the command line takes it, before analysis. */
export interface InputArticle {
  /** Unique in one run: the id in a library file, the file name of a page. */
  readonly id: string;
  readonly article: ArticleText;
  /** Extraction's verdict on the page; absent for bare text, which is taken as a whole article. */
  readonly quality?: string;
}
