import { expect, it } from 'vitest';
import { REGIONS } from '../../../../src/language/en/lexicon/regions.ts';

it('regions have a country, a code and a name each, and no two share both codes', () => {
  expect(REGIONS.filter((r) => r.country === '' || r.code === '' || r.names.length === 0)).toEqual([]);
  expect(new Set(REGIONS.map((r) => `${r.country}-${r.code}`)).size).toBe(REGIONS.length);
});
