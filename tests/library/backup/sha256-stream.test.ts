import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { Sha256Stream } from '../../../src/library/backup/sha256-stream.ts';
import { sha256Of } from '../../../src/library/backup/sha256-of.ts';

const reference = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex');

test.each([0, 1, 55, 56, 57, 63, 64, 65, 119, 120, 128, 1000])('%i bytes are hashed as elsewhere', (length) => {
  const bytes = Uint8Array.from({ length }, (_, at) => (at * 31) % 256);
  const stream = new Sha256Stream();
  stream.update(bytes);
  expect(stream.digest()).toBe(reference(bytes));
});

test('pieces give the hash of the whole, also where the state was stored in between', () => {
  fc.assert(fc.property(fc.array(fc.uint8Array({ maxLength: 200 }), { maxLength: 8 }), (pieces) => {
    let stream = new Sha256Stream();
    for (const piece of pieces) {
      stream.update(piece);
      stream = new Sha256Stream(JSON.parse(JSON.stringify(stream.state)) as typeof stream.state);
    }
    expect(stream.digest()).toBe(reference(Buffer.concat(pieces)));
  }));
});

test('asking in between changes nothing', () => {
  const stream = new Sha256Stream();
  stream.update(new TextEncoder().encode('ab'));
  expect(stream.digest()).toBe(reference('ab'));
  stream.update(new TextEncoder().encode('c'));
  expect(stream.digest()).toBe(reference('abc'));
});

test('a text is hashed as UTF-8', () => {
  expect(sha256Of('Fähre – 𝒮')).toBe(reference('Fähre – 𝒮'));
});
