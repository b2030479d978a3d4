/** A place of the world by name: enough to tell what lies in what. */
export interface Place {
  readonly name: string;
  readonly level: 'country' | 'region' | 'city';
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** State or province of a city, by its usual short code ("NV"), where it is known. */
  readonly region: string | null;
  /** Inhabitants in tens of thousands; 0 where unknown. */
  readonly size: number;
  /** Latitude and longitude of a city in degrees, to a tenth; null for what is wider. */
  readonly at: readonly [latitude: number, longitude: number] | null;
}

/** Looks places up by name, as written in news text; spelling is compared without case and diacritics. */
export interface Gazetteer {
  /** All bearers of a name, largest first; empty when the name is unknown. */
  places(name: string): readonly Place[];
  /** Whether a word says where somebody or something is from ("Chinese", "Brazilian"). */
  isDemonym(word: string): boolean;
  /** Country code of a word of origin; null for words of several countries or of none ("Congolese", "Arab"). */
  countryOf(demonym: string): string | null;
}
