/** A name with the number of clippings that have it. */
export interface Facet {
  readonly name: string;
  readonly clippings: number;
}

/** What a list can be narrowed down to by names that the library itself holds. */
export const FACET_KINDS = ['tags', 'publishers'] as const;
export type FacetKind = (typeof FACET_KINDS)[number];
