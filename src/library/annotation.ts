/** Colours of highlights, by name; the styles say what they look like. */
export const HIGHLIGHT_COLOURS = ['yellow', 'green', 'blue', 'pink'] as const;
export type HighlightColour = (typeof HIGHLIGHT_COLOURS)[number];

/** Words of a clipping that the reader marked, with or without a note. Kept by quotation, so that it outlives changes of the text. */
export interface Annotation {
  readonly id: string;
  /** Id of the clipping. */
  readonly clipping: string;
  /** The words marked, as they stand in the text. */
  readonly quote: string;
  /** Up to 64 code units of the text before and after, to tell equal quotations apart. */
  readonly prefix: string;
  readonly suffix: string;
  /** SHA-256 of the text that it was made on, and where the quotation stands in it, in UTF-16 code units. */
  readonly sha256: string;
  readonly start: number;
  readonly colour: HighlightColour;
  /** The reader's note; empty for a mere highlight. */
  readonly note: string;
  /** ISO 8601, UTC. */
  readonly createdAt: string;
  readonly changedAt: string;
}

/** What the reader gives; the library adds id and times. */
export type NewAnnotation = Omit<Annotation, 'id' | 'createdAt' | 'changedAt'>;

/** What may be changed later; what is left out stays. */
export type AnnotationChange = Partial<Pick<Annotation, 'note' | 'colour'>>;
