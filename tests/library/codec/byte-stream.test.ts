import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { ByteReader } from '../../../src/library/codec/byte-reader.ts';
import { ByteWriter } from '../../../src/library/codec/byte-writer.ts';
import { CodecError } from '../../../src/library/codec/codec-error.ts';

test('what is written is read back, past the first buffer too', () => {
  const item = fc.oneof(
    fc.record({ kind: fc.constant('varint' as const), value: fc.maxSafeNat() }, { noNullPrototype: true }),
    fc.record({ kind: fc.constant('double' as const), value: fc.double({ noNaN: true }) }, { noNullPrototype: true }),
    fc.record({ kind: fc.constant('raw' as const), value: fc.uint8Array({ maxLength: 3000 }) }, { noNullPrototype: true }),
  );
  fc.assert(
    fc.property(fc.array(item), (items) => {
      const writer = new ByteWriter();
      for (const { kind, value } of items) {
        if (kind === 'varint') writer.varint(value);
        else if (kind === 'double') writer.float64(value);
        else writer.raw(value);
      }
      const bytes = writer.finish();
      expect(bytes).toHaveLength(writer.length);
      const reader = new ByteReader(bytes);
      const back = items.map(({ kind, value }) => {
        if (kind === 'varint') return { kind, value: reader.varint() };
        return kind === 'double' ? { kind, value: reader.float64() } : { kind, value: Uint8Array.from(reader.raw(value.length)) };
      });
      expect(back).toStrictEqual(items);
      expect(reader.remaining).toBe(0);
    }),
  );
});

test.each([[0, 1], [127, 1], [128, 2], [16_383, 2], [16_384, 3], [2 ** 53 - 1, 8]])('the varint %i takes %i bytes', (value, size) => {
  const writer = new ByteWriter();
  writer.varint(value);
  expect(writer.length).toBe(size);
});

test('a varint beyond what a number holds, or without end, is refused', () => {
  expect(() => new ByteReader(new Uint8Array(12).fill(0xff)).varint()).toThrow(CodecError);
  expect(() => new ByteReader(Uint8Array.of(0x80)).varint()).toThrow(CodecError);
  expect(() => new ByteReader(Uint8Array.of(1, 2)).raw(3)).toThrow(CodecError);
  expect(() => new ByteReader(new Uint8Array(7)).float64()).toThrow(CodecError);
});
