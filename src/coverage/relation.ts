/** How two articles stand to each other. `copy`: one text; `version`: one clipping at two times. */
export type Relation = 'same-event' | 'copy' | 'version';

/** Two linked articles, by id, in id order. */
export interface Link {
  readonly a: string;
  readonly b: string;
  readonly relation: Relation;
  /** Orders links only; larger is closer. */
  readonly score: number;
}

/** What the reader decided about two articles; it wins over the linker. */
export interface LinkDecision {
  readonly a: string;
  readonly b: string;
  readonly decision: 'same-event' | 'other-event';
}

/**
 * Why articles share an origin, the surest first: one text or versions of it; one agency's text; one text by the page's own
 * word for where it comes from; one author; a run of 25 words in common; a report of the other outlet or of the same third
 * one; the same words by the same named source.
 */
export const ORIGIN_GROUNDS = ['same-text', 'wire', 'syndication', 'byline', 'shared-passage', 'reported-by', 'same-quotation'] as const;
export type OriginGround = (typeof ORIGIN_GROUNDS)[number];

/** One reason for putting articles together; interface texts word it. */
export interface OriginReason {
  readonly ground: OriginGround;
  /** Who: the agency, author, outlet or source by name, as written; null where the ground names nobody. */
  readonly name: string | null;
}

/** A source of reporting that one or more articles rest on. */
export interface Origin {
  /** Index in the list of origins. */
  readonly id: number;
  /** Ids of the articles that rest on it, in id order. */
  readonly articles: readonly string[];
  /** The same articles, those that print one text put together. */
  readonly texts: readonly (readonly string[])[];
  /** Why they were put together, the surest reason first, each once; empty for an article that stands alone. */
  readonly reasons: readonly OriginReason[];
}
