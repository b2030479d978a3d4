import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseSavedAddress, savedAddress } from '../../../src/extension/messages/saved-address.ts';

it('reads back what it wrote', () => {
  const spans = fc.option(fc.tuple(fc.nat(99_999), fc.integer({ min: 1, max: 999 })).map(([start, length]) => ({ start, end: start + length })));
  fc.assert(
    fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), spans, (id, span) => {
      expect(parseSavedAddress(savedAddress({ id, span }))).toEqual({ id, span });
    }),
  );
});

it.each(['saved.html', 'saved.html?id=', 'saved.html?other=3'])('%s names no clipping', (address) => {
  expect(parseSavedAddress(address)).toBeNull();
});

it.each(['#9-3', '#a-b', '#3', '#-3-4', '#1-99999999999'])('the fragment %s is no span', (fragment) => {
  expect(parseSavedAddress(`saved.html?id=7${fragment}`)).toEqual({ id: '7', span: null });
});
