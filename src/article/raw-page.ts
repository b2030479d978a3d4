import type { Block } from './article.ts';

/** A block of text as found on the page, before offsets are given. */
export interface TextBlock {
  readonly kind: Block['kind'];
  /** White space collapsed; never empty. */
  readonly text: string;
}

/** A time on the page: its machine-readable form, what it reads, and what the markup calls it. */
export interface TimeMention {
  readonly role: 'published' | 'updated' | 'unknown';
  /** The `datetime` or `content` attribute. */
  readonly machine: string | null;
  readonly visible: string;
}

/** A line that may name the authors, and how the page marks it. */
export interface BylineMention {
  readonly source: 'microdata' | 'link' | 'address' | 'named' | 'worded';
  readonly text: string;
}

/**
 * Everything that the content script reads off one page: strings and numbers only, so that it can be sent as a message.
 * `assembleArticle` makes an `Article` of it where dates, language and hashes can be computed.
 */
export interface RawPage {
  readonly url: string;
  /** ISO 8601. */
  readonly capturedAt: string;
  readonly declaredLanguage: string | null;
  readonly documentTitle: string;
  /** Top-level headings, in order. */
  readonly headlines: readonly string[];
  /** Meta elements as [name or property in lower case, content]. */
  readonly meta: readonly (readonly [string, string])[];
  /** Addresses of canonical links, as written. */
  readonly canonicals: readonly string[];
  /** JSON-LD scripts, as written. */
  readonly jsonLd: readonly string[];
  /** Times in document order; those before the end of the text only. */
  readonly times: readonly TimeMention[];
  /** Short lines between the headline and the text that hold a digit: they may be dates. */
  readonly shownLines: readonly string[];
  /** The same from the text on: a note at its end may be dated. */
  readonly textLines: readonly string[];
  /** The same just before the headline, or anywhere on a page without one: a site's header may show today's date. */
  readonly headerLines: readonly string[];
  readonly bylines: readonly BylineMention[];
  readonly blocks: readonly TextBlock[];
  readonly signs: PageSigns;
}

/** What the page's build says about its kind. */
export interface PageSigns {
  /** Words of the class and id of the body and main boxes that name a paid or limited text. */
  readonly paywall: boolean;
  /** Boxes of the page that each hold a linked headline. */
  readonly teasers: number;
  /** Code units of linked and of all text on the page, navigation left out. */
  readonly linked: number;
  /** Blocks of the text that follow a linked headline, as the leads of other articles do. */
  readonly leads: number;
  readonly length: number;
  /** Timed entries in the text: three or more make a live blog. */
  readonly timedEntries: number;
  /** Form fields for a password. */
  readonly passwords: number;
  /** Prices and cart marks of a shop, by schema.org microdata. */
  readonly products: number;
}
