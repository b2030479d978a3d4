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

/** A source of reporting that one or more articles rest on. */
export interface Origin {
  /** Index in the list of origins. */
  readonly id: number;
  /** Ids of the articles that rest on it, in id order. */
  readonly articles: readonly string[];
  /** Why they were put together: "same text", "Reuters", "same statement by the police". */
  readonly reason: string | null;
}
