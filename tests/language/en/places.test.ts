import { describe, expect, it } from 'vitest';
import places from '../../../src/language/en/data/places.json';
import { createGazetteer } from '../../../src/language/en/places.ts';

const gazetteer = createGazetteer(places);

describe('the gazetteer', () => {
  it('finds countries, regions by their press forms, and cities without regard to diacritics', () => {
    expect(gazetteer.places('Kazakhstan')[0]).toMatchObject({ level: 'country', country: 'KZ' });
    expect(gazetteer.places('Pa.')[0]).toMatchObject({ level: 'region', country: 'US', region: 'PA' });
    expect(gazetteer.places('São Paulo')[0]).toEqual(gazetteer.places('Sao Paulo')[0]);
  });

  it('knows a city by its letters', () => {
    expect(gazetteer.places('L.A.')[0]).toMatchObject({ level: 'city', region: 'CA' });
    expect(gazetteer.places('La.')[0]).toMatchObject({ level: 'region', region: 'LA' });
  });

  it('puts the largest bearer of a name first', () => {
    expect(gazetteer.places('Paris')[0]).toMatchObject({ country: 'FR' });
    expect(gazetteer.places('Birmingham').map((p) => p.country)).toEqual(['GB', 'US']);
  });

  it('knows words of origin and no other words', () => {
    expect(['Chinese', 'Scottish', 'Costa Rican'].map((w) => gazetteer.isDemonym(w))).toEqual([true, true, true]);
    expect(['Table', 'Paris', ''].map((w) => gazetteer.isDemonym(w))).toEqual([false, false, false]);
    expect(['American', 'French', 'Congolese', 'Kurdish', 'Table'].map((w) => gazetteer.countryOf(w))).toEqual(['US', 'FR', null, null, null]);
  });

  it('stays small enough to be fetched with the tagger', () => {
    expect(JSON.stringify(places).length).toBeLessThan(200_000);
  });
});
