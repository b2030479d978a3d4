import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { seal } from '../../../src/library/codec/checksum.ts';
import { IndexDamage } from '../../../src/library/index/index-damage.ts';
import { decodePostings, encodePostings } from '../../../src/library/index/posting-block.ts';

const anyPostings = fc
  .uniqueArray(fc.record({ no: fc.integer({ min: 1, max: 2_000_000 }), impact: fc.integer({ min: 1, max: 255 }) }, { noNullPrototype: true }), { selector: ({ no }) => no })
  .map((postings) => postings.toSorted((a, b) => a.no - b.no));

test('any postings come back', () => {
  fc.assert(fc.property(anyPostings, (postings) => {
    expect(decodePostings(encodePostings(postings))).toStrictEqual(postings);
  }));
});

test('neighbours cost two bytes each', () => {
  const postings = Array.from({ length: 500 }, (_, at) => ({ no: 90_000 + at, impact: 80 }));
  expect(encodePostings(postings).length).toBeLessThan(500 * 2 + 12);
});

test('a changed or shortened block is damage, and so is one whose own number of postings is wrong', () => {
  const bytes = encodePostings([{ no: 4, impact: 9 }, { no: 400, impact: 200 }]);
  for (let at = 0; at < bytes.length; at++) {
    expect(() => decodePostings(bytes.with(at, (bytes[at] ?? 0) ^ 1))).toThrow(IndexDamage);
    expect(() => decodePostings(bytes.subarray(0, at))).toThrow(IndexDamage);
  }
  expect(() => decodePostings(seal(Uint8Array.of(3, 1, 1)))).toThrow(IndexDamage);
});
