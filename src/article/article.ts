/**
 * What the extension keeps of one news page: plain text and facts about it, never markup.
 * Times are ISO 8601 strings (date alone when the page gives no clock time); offsets are UTF-16 code units in `text`.
 */

/** A stretch of running text, `text.slice(start, end)`; blocks stand in reading order and do not overlap. */
export interface Block {
  readonly kind: 'heading' | 'paragraph' | 'quote' | 'list-item' | 'caption';
  readonly start: number;
  readonly end: number;
}

/**
 * How far a page's text can carry a comparison. `whole` and `opinion` and `live-blog` are compared (the last two marked
 * as such); the others are not.
 */
export const QUALITIES = ['whole', 'opinion', 'live-blog', 'paywalled-stub', 'listing', 'too-short', 'not-an-article'] as const;
export type Quality = (typeof QUALITIES)[number];

/** The article as extracted from its page. */
export interface Article {
  /** Address of the page as visited, without its fragment. */
  readonly url: string;
  /** Address that the page names as its own, http or https only. */
  readonly canonicalUrl: string | null;
  readonly title: string;
  /** Names of the authors joined by ", "; without "By". */
  readonly byline: string | null;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly updated: string | null;
  /** BCP 47 primary language subtag ("en"), by the text itself where the page's declaration is missing or wrong. */
  readonly language: string | null;
  /** Agency credited with the text ("Associated Press"), where one is. */
  readonly wire: string | null;
  readonly quality: Quality;
  /** Blocks joined by one blank line. */
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly capturedAt: string;
  /** SHA-256 of `text` as UTF-8, lower-case hex. */
  readonly sha256: string;
}
