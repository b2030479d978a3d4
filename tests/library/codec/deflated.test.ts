import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ByteWriter } from '../../../src/library/codec/byte-writer.ts';
import { CodecError } from '../../../src/library/codec/codec-error.ts';
import { deflated, inflated } from '../../../src/library/codec/deflated.ts';
import { LIMITS } from '../../../src/library/limits.ts';

test('bytes come back', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
    expect(inflated(deflated(bytes))).toStrictEqual(bytes);
  }));
});

test('what repeats costs little', () => {
  expect(deflated(new Uint8Array(10_000).fill(7)).length).toBeLessThan(100);
});

/** What comes of bytes: their length inflated, or the error. */
function outcome(bytes: Uint8Array): unknown {
  try {
    return inflated(bytes).length;
  } catch (error) {
    return error;
  }
}

test('damaged bytes are refused, or come out as long as they say', () => {
  const good = deflated(new TextEncoder().encode('The dam held through the night, the mayor said. '.repeat(20)));
  const acceptable = (result: unknown): boolean => result instanceof CodecError || (typeof result === 'number' && result <= LIMITS.analysis);
  fc.assert(fc.property(fc.nat(good.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
    expect(outcome(good.map((byte, i) => (i === at ? byte ^ change : byte)))).toSatisfy(acceptable);
  }));
});

test('bytes that say they hold more than the limit, or other than they do, are refused', () => {
  const claiming = (length: number): Uint8Array => {
    const out = new ByteWriter();
    out.byte(1);
    out.varint(length);
    out.raw(deflated(new Uint8Array(50)).subarray(2));
    return out.finish();
  };
  expect(inflated(claiming(50))).toHaveLength(50);
  for (const length of [51, LIMITS.analysis + 1, Number.MAX_SAFE_INTEGER]) expect(() => inflated(claiming(length))).toThrow(CodecError);
  expect(() => inflated(new Uint8Array())).toThrow(CodecError);
  expect(() => deflated(new Uint8Array(LIMITS.analysis + 1))).toThrow(CodecError);
});
