import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { checksum, seal, unseal } from '../../../src/library/codec/checksum.ts';

const text = (value: string): Uint8Array => new TextEncoder().encode(value);

test.each([['', 0x811c9dc5], ['a', 0xe40c292c], ['foobar', 0xbf9cf968]])('of "%s" is that of the published test vectors', (value, expected) => {
  expect(checksum(text(value))).toBe(expected);
});

test('sealed bytes come back, also out of the middle of a buffer', () => {
  fc.assert(
    fc.property(fc.uint8Array(), fc.nat(9), (bytes, before) => {
      const sealed = seal(bytes);
      const buffer = new Uint8Array(before + sealed.length + 3).fill(7);
      buffer.set(sealed, before);
      expect(unseal(buffer.subarray(before, before + sealed.length))).toStrictEqual(bytes);
    }),
  );
});

test('any one bit flipped is noticed, and so is any truncation', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 1, maxLength: 40 }), fc.nat(), fc.nat(7), (bytes, place, bit) => {
      const sealed = seal(bytes);
      const at = place % sealed.length;
      expect(unseal(sealed.with(at, (sealed[at] ?? 0) ^ (1 << bit)))).toBeNull();
    }),
  );
  expect(unseal(Uint8Array.of(1, 2, 3))).toBeNull();
});
