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
  let tables: { byName: ReadonlyMap<string, readonly Place[]>; demonyms: ReadonlyMap<string, string | null> } | null = null;
  const load = (): NonNullable<typeof tables> => (tables ??= { byName: placesByName(data), demonyms: demonymsOf(data) });
  return {
    places: (name) => load().byName.get(foldName(name)) ?? [],
    isDemonym: (word) => load().demonyms.has(foldName(word)),
    countryOf: (demonym) => load().demonyms.get(foldName(demonym)) ?? null,
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

/** A country owns a word of origin that a small one shares when it has this many times its cities: "American" is not of Saipan. */
const FAR_LARGER = 10;

/** Words of origin with their country, null where none or several own them. */
function demonymsOf(data: PlacesData): Map<string, string | null> {
  const owners = new Map<string, { readonly code: string; readonly cities: number }[]>(FURTHER_DEMONYMS.map((word) => [foldName(word), []]));
  for (const { code, demonyms } of data.countries) for (const word of new Set(demonyms.map(foldName))) {
    owners.set(word, [...(owners.get(word) ?? []), { code, cities: data.cities[code]?.split(';').length ?? 0 }]);
  }
  return new Map([...owners].map(([word, own]) => {
    const [first, second] = own.toSorted((a, b) => b.cities - a.cities);
    return [word, first && (!second || first.cities >= FAR_LARGER * second.cities) ? first.code : null];
  }));
}
