import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findingId } from '../../src/compare/finding-id.ts';

const ONE = { quote: 'Five people died.', value: 'Five' };
const TWO = { quote: 'Six people died.', value: 'Six' };

describe('findingId', () => {
  it('is 16 hex digits for any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (value, quote) => {
      expect(findingId('count', [{ quote, value }])).toMatch(/^[0-9a-f]{16}$/);
    }));
  });

  it('is the 64-bit FNV-1a of rule, quotations and values: the reader has put findings aside by it', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (value, quote) => {
      const bytes = new TextEncoder().encode(`count\u0002${quote}\u0001${value}`);
      const hash = bytes.reduce((sum, byte) => BigInt.asUintN(64, (sum ^ BigInt(byte)) * 0x100000001b3n), 0xcbf29ce484222325n);
      expect(findingId('count', [{ quote, value }])).toBe(hash.toString(16).padStart(16, '0'));
    }));
  });

  it('does not depend on the order of the answers, nor on whose they are', () => {
    expect(findingId('count', [TWO, ONE])).toBe(findingId('count', [ONE, TWO]));
    expect(findingId('count', [{ ...ONE, article: 'b', by: 'police', group: 1 } as typeof ONE, TWO])).toBe(findingId('count', [ONE, TWO]));
  });

  it.each([
    ['rule', findingId('place', [ONE, TWO])],
    ['quotation', findingId('count', [{ ...ONE, quote: 'Five people died!' }, TWO])],
    ['value', findingId('count', [{ ...ONE, value: 'Five people' }, TWO])],
    ['answers', findingId('count', [ONE])],
  ])('changes with the %s', (_, other) => expect(other).not.toBe(findingId('count', [ONE, TWO])));
});
