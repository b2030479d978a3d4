import type { Quality } from '../../article/article.ts';

/** What became of a page that was read from a file. */
export type ImportedPage =
  /** `created`: a new clipping; `updated`: another text of one that was there, which keeps its earlier ones; `unchanged`: there already. */
  | { readonly outcome: 'created' | 'updated' | 'unchanged'; readonly id: string; readonly title: string }
  /** The page is there with another text, and was not asked to be brought up to date. */
  | { readonly outcome: 'differs'; readonly id: string; readonly title: string }
  | { readonly outcome: 'unfit'; readonly quality: Quality; readonly title: string }
  | { readonly outcome: 'unsupported-language'; readonly title: string }
  /** The file does not tell where it is from. */
  | { readonly outcome: 'no-address'; readonly title: string };
