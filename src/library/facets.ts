/** A name with the number of clippings that have it. */
export interface Facet {
  readonly name: string;
  readonly clippings: number;
}

/** What a list can be narrowed down to, each in order of the alphabet. */
export interface Facets {
  readonly tags: readonly Facet[];
  readonly publishers: readonly Facet[];
}
