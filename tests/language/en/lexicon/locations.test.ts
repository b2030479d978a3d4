import { expect, it } from 'vitest';
import { isWater, LOCATIONS, LOOSELY, otherWaters } from '../../../../src/language/en/lexicon/locations.ts';

it.each([['baltic sea', true], ['sea of azov', true], ['pacific', true], ['lima', false], ['bay of biscay', false], ['', false]])('%s is a sea: %s', (name, water) => expect(isWater(name)).toBe(water));

it.each([['baltic sea', 'black sea'], ['pacific ocean', 'atlantic']])('%s and %s are two', (p, q) => {
  expect(otherWaters(p, q)).toBe(true);
  expect(otherWaters(q, p)).toBe(true);
});
it.each([['sea of japan', 'east sea'], ['pacific', 'pacific ocean'], ['north pacific', 'pacific ocean'], ['atlantic ocean', 'caribbean sea'], ['baltic sea', 'lima'], ['baltic sea', 'baltic sea']])('%s and %s may be one', (p, q) => {
  expect(otherWaters(p, q)).toBe(false);
  expect(otherWaters(q, p)).toBe(false);
});
it.each([['the fire at Torrow', true], ['the fire at the Grand Hotel', true], ['the fire in Torrow', false], ['the fire at noon', false]])('%s names a place loosely: %s', (text, loose) => expect(LOOSELY.test(text)).toBe(loose));
it('nouns for time are no places', () => expect(['monday', 'hour', 'accident', 'people'].some((w) => LOCATIONS.has(w))).toBe(false));
