import { foldName } from '../fold-name.ts';
import type { Gazetteer, Place } from '../gazetteer.ts';
import { lazily } from '../lazily.ts';
import { memoise } from '../memoise.ts';
import { FURTHER_DEMONYMS, REGIONS } from './lexicon/regions.ts';

/** The packaged gazetteer, as src/build/derive-places.ts writes it. */
export interface PlacesData {
  readonly countries: readonly { readonly code: string; readonly names: readonly string[]; readonly demonyms: readonly string[]; readonly capital: string; readonly region: string }[];
  /** By country code: "name:state:tens of thousands of inhabitants:latitude:longitude" (tenths of a degree, base 36), joined by ";". */
  readonly cities: Readonly<Record<string, string>>;
}

/** Countries, first-level regions of English-speaking federations, and larger cities. The tables are built at the first look-up. */
export function createGazetteer(data: PlacesData): Gazetteer {
  const byName = lazily(() => bearersByName(data));
  const demonyms = lazily(() => demonymsOf(data));
  const places = memoise((name) => (byName().get(name) ?? []).map(placeOf).sort((a, b) => b.size - a.size || (a.country < b.country ? -1 : 1)));
  return {
    places: (name) => places(BY_LETTERS.get(name) ?? foldName(name)),
    isDemonym: (word) => demonyms().has(foldName(word)),
    countryOf: (demonym) => demonyms().get(foldName(demonym)) ?? null,
  };
}

/** Cities that go by their letters, full stops and all: without these "LA" is a state. */
const BY_LETTERS: ReadonlyMap<string, string> = new Map([['L.A.', 'los angeles'], ['N.Y.C.', 'new york']]);

/** A place, or a city as the data has it: of thousands of cities an article names some. */
type Bearer = Place | { readonly country: string; readonly entry: string };

function bearersByName(data: PlacesData): Map<string, Bearer[]> {
  const out = new Map<string, Bearer[]>();
  const add = (name: string, bearer: Bearer): void => {
    const key = foldPlainly(name);
    const own = out.get(key);
    if (own) own.push(bearer);
    else out.set(key, [bearer]);
  };
  for (const { code, names } of data.countries) for (const name of names) add(name, { name, level: 'country', country: code, region: null, size: 10_000, at: null });
  for (const { country, code, names } of REGIONS) for (const name of names) add(name, { name, level: 'region', country, region: code, size: 1_000, at: null });
  for (const [country, list] of Object.entries(data.cities)) for (const entry of list.split(';')) {
    const name = entry.slice(0, entry.indexOf(':'));
    add(name, { country, entry });
    // News says "New York" and "Mexico City" alike of a city whose register name ends in the word.
    if (name.endsWith(' City') && Number(entry.split(':')[2]) >= 100) add(name.slice(0, -' City'.length), { country, entry: entry.replace(' City:', ':') });
  }
  return out;
}

/** `foldName`, straight on where a name is made of plain letters and single spaces, as nearly all are. */
const foldPlainly = (name: string): string => (/^[A-Za-z]+(?: [A-Za-z]+)*$/.test(name) ? name.toLowerCase() : foldName(name));

function placeOf(bearer: Bearer): Place {
  if (!('entry' in bearer)) return bearer;
  const [name = '', region = '', size = '0', latitude = '0', longitude = '0'] = bearer.entry.split(':');
  return { name, level: 'city', country: bearer.country, region: region === '' ? null : region, size: Number(size), at: [parseInt(latitude, 36) / 10, parseInt(longitude, 36) / 10] };
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
