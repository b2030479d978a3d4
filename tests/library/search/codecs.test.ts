import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LAST_WORD } from '../../../src/library/database/rows.ts';
import { encodeChunk, visitChunk, type Entry } from '../../../src/library/search/chunk-codec.ts';
import { cutChunks } from '../../../src/library/search/chunk-rows.ts';
import { decodeNumbers, encodeNumbers } from '../../../src/library/search/numbers.ts';
import { SearchDamage } from '../../../src/library/search/search-damage.ts';

const numbers = fc.uniqueArray(fc.integer({ min: 1, max: 200_000 }), { minLength: 1, maxLength: 60 }).map((all) => all.toSorted((a, b) => a - b));
const word = fc.stringMatching(/^[a-zа-я0-9]{1,12}$/u);
const dictionary = fc.uniqueArray(fc.tuple(word, numbers), { maxLength: 80, selector: ([one]) => one })
  .map((entries) => entries.toSorted(([a], [b]) => (a < b ? -1 : 1)));

function read(bytes: Uint8Array, base: number): Entry[] {
  const lists = new Map<string, number[]>();
  visitChunk(bytes, base, () => true, (one, no) => void (lists.get(one)?.push(no) ?? lists.set(one, [no])));
  return [...lists];
}

test('numbers come back as they were, and not from other bytes', () => {
  fc.assert(fc.property(fc.oneof(numbers, fc.constant([])), (list) => {
    expect(decodeNumbers(encodeNumbers(list))).toStrictEqual(list);
  }));
  const bytes = encodeNumbers([3, 9, 300]);
  expect(() => decodeNumbers(bytes.with(5, 7))).toThrow(SearchDamage);
  expect(() => decodeNumbers(bytes.slice(0, 3))).toThrow(SearchDamage);
});

describe('a run of a dictionary', () => {
  test('comes back as it was', () => {
    fc.assert(fc.property(dictionary, (entries) => {
      const base = Math.min(1, ...entries.map(([, list]) => list[0] ?? 1));
      expect(read(encodeChunk(entries, base), base)).toStrictEqual(entries);
    }));
  });

  test('shows only what is wanted', () => {
    const found: [string, number][] = [];
    const bytes = encodeChunk([['barge', [4, 7]], ['bridge', [4]], ['quay', [9]]], 4);
    visitChunk(bytes, 4, (one) => one.startsWith('b'), (one, no) => found.push([one, no]));
    expect(found).toStrictEqual([['barge', 4], ['barge', 7], ['bridge', 4]]);
  });

  test('tells damage before it shows anything', () => {
    const bytes = encodeChunk([['barge', [4, 7]]], 4);
    const found: number[] = [];
    expect(() => visitChunk(bytes.with(bytes.length - 1, 9), 4, () => true, (_, no) => found.push(no))).toThrow(SearchDamage);
    expect(found).toStrictEqual([]);
  });

  test('is cut so that all words are covered once, without a gap', () => {
    fc.assert(fc.property(dictionary, fc.integer({ min: 1, max: 40 }), (entries, times) => {
      const many = entries.flatMap(([one, list]) => Array.from({ length: times }, (_, n): Entry => [`${one}-${String(n).padStart(2, '0')}`, list]))
        .toSorted(([a], [b]) => (a < b ? -1 : 1));
      const rows = cutChunks({ segment: 3, field: 'text', base: 1 }, many, '', LAST_WORD);
      expect(rows.map(({ after }) => after)).toStrictEqual(['', ...rows.slice(0, -1).map(({ last }) => last)]);
      expect(rows.at(-1)?.last).toBe(LAST_WORD);
      expect(rows.flatMap(({ bytes }) => read(bytes, 1))).toStrictEqual(many);
      for (const { after, last, bytes } of rows) for (const [one] of read(bytes, 1)) expect(after < one && one <= last).toBe(true);
    }), { numRuns: 30 });
  });
});
