import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseSavedAddress, placeOf, savedAddress } from '../../../src/extension/messages/saved-address.ts';

it('reads back what it wrote', () => {
  const places = fc.oneof(fc.constantFrom(null, 'title' as const), fc.tuple(fc.nat(99_999), fc.integer({ min: 1, max: 999 })).map(([start, length]) => ({ start, end: start + length })));
  fc.assert(
    fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), places, (id, place) => {
      expect(parseSavedAddress(savedAddress({ id, place }))).toEqual({ id, place });
    }),
  );
});

it.each(['saved.html', 'saved.html?id=', 'saved.html?other=3'])('%s names no clipping', (address) => {
  expect(parseSavedAddress(address)).toBeNull();
});

it.each(['#9-3', '#a-b', '#3', '#-3-4', '#1-99999999999', '#Title', '#title-1'])('the fragment %s is no place', (fragment) => {
  expect(parseSavedAddress(`saved.html?id=7${fragment}`)).toEqual({ id: '7', place: null });
});

it('leads to the headline where an answer stands in it, else to its stretch of the text', () => {
  const span = { start: 3, end: 9 };
  expect(placeOf({ span, inTitle: true })).toBe('title');
  expect(placeOf({ span, inTitle: false })).toEqual(span);
});
