/** A person by the parts that bibliographies sort and print apart. */
export interface Person {
  readonly given: string;
  /** "van der", "de": stays with the family name but is not sorted by. Empty for most. */
  readonly particle: string;
  readonly family: string;
  /** "Jr.", "III"; empty for most. */
  readonly suffix: string;
}

/** Who wrote an article: a person, or a name to be kept as it is written (an agency, a desk, a single name). */
export type Author = Person | { readonly literal: string };
