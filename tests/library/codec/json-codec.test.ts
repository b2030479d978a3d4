import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CodecError } from '../../../src/library/codec/codec-error.ts';
import { decodeJson } from '../../../src/library/codec/decode-json.ts';
import { encodeJson } from '../../../src/library/codec/encode-json.ts';

const anyString = fc.string({ unit: 'binary' });
const anyJson = fc.jsonValue({ stringUnit: 'binary', maxDepth: 6 });

function failureOf(call: () => unknown): unknown {
  try {
    call();
    return null;
  } catch (error) {
    return error;
  }
}

describe('round trip', () => {
  test('any JSON comes back as it was, with any context', () => {
    fc.assert(
      fc.property(anyJson, anyString, (value, context) => {
        expect(decodeJson(encodeJson(value, context), context)).toStrictEqual(value);
      }),
      { numRuns: 1000 },
    );
  });

  test('strings that stand in the context come back, lone surrogates included', () => {
    const sliced = fc.string({ unit: 'binary', minLength: 8 }).chain((context) =>
      fc.tuple(fc.constant(context), fc.array(fc.tuple(fc.nat(context.length), fc.nat(context.length)))));
    fc.assert(
      fc.property(sliced, ([context, cuts]) => {
        const strings = cuts.map(([from, to]) => context.slice(from, to));
        expect(decodeJson(encodeJson(strings, context), context)).toStrictEqual(strings);
      }),
    );
  });

  test.each([0, -0, 30, 31, 158, 159, -1, -31, -32, 2 ** 53 - 1, -(2 ** 53) + 1, 2 ** 53, 0.1, 5e-324, 1.7e308])(
    'the number %s keeps its value', (number) => {
      expect(decodeJson(encodeJson(number))).toBe(number);
    });

  test('a lone surrogate outside the context keeps its code units', () => {
    const value = { '\ud800 key': ['\udfff', 'plain', '\udfff'] };
    expect(decodeJson(encodeJson(value))).toStrictEqual(value);
  });

  test('a key named __proto__ stays a key and sets no prototype', () => {
    const value: unknown = JSON.parse('{"__proto__": {"polluted": true}, "a": 1}');
    const back = decodeJson(encodeJson(value));
    expect(back).toStrictEqual(value);
    expect(Object.getPrototypeOf(back)).toBe(Object.prototype);
  });

  test('properties that are undefined are left out, as in JSON', () => {
    expect(decodeJson(encodeJson({ a: 1, b: undefined }))).toStrictEqual({ a: 1 });
  });
});

describe('size', () => {
  test('repeated shapes and strings cost about a byte a value', () => {
    const rows = Array.from({ length: 100 }, (_, start) => ({ kind: 'count', polarity: 'positive', speaker: null, start }));
    expect(encodeJson(rows).length).toBeLessThan(100 * 6 + 60);
  });

  test('words of the article cost a slice', () => {
    const text = `${'The council met on Monday. '.repeat(20)}The mayor said the bridge would stay closed until the spring.`;
    const quote = 'The mayor said the bridge would stay closed until the spring.';
    expect(encodeJson([quote], text).length).toBeLessThan(7);
  });
});

describe('what is refused', () => {
  test.each([[Number.NaN], [Infinity], [undefined], [() => 1], [10n], [Symbol('s')]])('%s is not JSON', (value) => {
    expect(() => encodeJson(value)).toThrow(CodecError);
  });

  test('nesting without end', () => {
    const cycle: unknown[] = [];
    cycle.push(cycle);
    expect(() => encodeJson(cycle)).toThrow(CodecError);
  });

  test('every truncation of a value', () => {
    const bytes = encodeJson({ a: [1, 'text', 0.5, 100_000], b: { a: null, c: 'text' } });
    for (let length = 0; length < bytes.length; length++) {
      expect(() => decodeJson(bytes.subarray(0, length))).toThrow(CodecError);
    }
  });

  test('bytes after the value', () => {
    expect(() => decodeJson(Uint8Array.of(0, 0))).toThrow(CodecError);
  });

  test('any bytes give a value or a CodecError, never another error', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 64 }), anyString, (bytes, context) => {
        expect(failureOf(() => decodeJson(bytes, context)) ?? new CodecError('none')).toBeInstanceOf(CodecError);
      }),
      { numRuns: 5000 },
    );
  });
});
