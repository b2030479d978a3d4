import { foldName } from '../fold-name.ts';
import type { Gazetteer, Place } from '../gazetteer.ts';
import { FURTHER_DEMONYMS, REGIONS } from './lexicon/regions.ts';

/** The packaged gazetteer, as src/build/derive-places.ts writes it. */
export interface PlacesData {
  readonly countries: readonly { readonly code: string; readonly names: readonly string[]; readonly demonyms: readonly string[]; readonly capital: string; readonly region: string }[];
  /** By country code: "name:state:tens of thousands of inhabitants:latitude:longitude" (tenths of a degree, base 36), joined by ";". */
  readonly cities: Readonly<Record<string, string>>;
}

/** Countries, first-level regions of English-speaking federations, and larger cities. The tables are built at the first look-up. */
export function createGazetteer(data: PlacesData): Gazetteer {
  let tables: { byName: ReadonlyMap<string, readonly Place[]>; demonyms: ReadonlySet<string> } | null = null;
  const load = (): NonNullable<typeof tables> => (tables ??= { byName: placesByName(data), demonyms: demonymsOf(data) });
  return {
    places: (name) => load().byName.get(foldName(name)) ?? [],
    isDemonym: (word) => load().demonyms.has(foldName(word)),
  };
}

function placesByName(data: PlacesData): Map<string, Place[]> {
  const out = new Map<string, Place[]>();
  const add = (place: Place): void => {
    const key = foldName(place.name);
    out.set(key, [...(out.get(key) ?? []), place]);
  };
  for (const { code, names } of data.countries) for (const name of names) add({ name, level: 'country', country: code, region: null, size: 10_000, at: null });
  for (const { country, code, names } of REGIONS) for (const name of names) add({ name, level: 'region', country, region: code, size: 1_000, at: null });
  for (const [country, list] of Object.entries(data.cities)) for (const entry of list.split(';')) {
    const [name = '', region = '', size = '0', latitude = '0', longitude = '0'] = entry.split(':');
    const city: Place = { name, level: 'city', country, region: region === '' ? null : region, size: Number(size), at: [parseInt(latitude, 36) / 10, parseInt(longitude, 36) / 10] };
    add(city);
    // News says "New York" and "Mexico City" alike of a city whose register name ends in the word.
    if (name.endsWith(' City') && Number(size) >= 100) add({ ...city, name: name.slice(0, -' City'.length) });
  }
  for (const list of out.values()) list.sort((a, b) => b.size - a.size || (a.country < b.country ? -1 : 1));
  return out;
}

function demonymsOf(data: PlacesData): Set<string> {
  return new Set([...data.countries.flatMap((c) => c.demonyms), ...FURTHER_DEMONYMS].map(foldName));
}
