import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CodecError } from '../../../src/library/codec/codec-error.ts';
import { BUCKET, Vocabulary } from '../../../src/library/vocabulary/vocabulary.ts';
import { decodeVocabulary, encodeVocabulary } from '../../../src/library/vocabulary/vocabulary-bytes.ts';

/** Articles in which term n stands in every (n + 1)th, besides words that stand in one only. */
function stream(articles: number): string[][] {
  return Array.from({ length: articles }, (_, at) => [
    ...Array.from({ length: 40 }, (_unused, n) => n).filter((n) => at % (n + 1) === 0).map((n) => `every ${n + 1}`),
    `once ${at}`,
  ]);
}

function counted(articles: readonly string[][]): Vocabulary {
  const vocabulary = new Vocabulary();
  for (const terms of articles) vocabulary.add(terms);
  return vocabulary;
}

describe('counting', () => {
  test('is exact up to one bucket', () => {
    const vocabulary = counted(stream(BUCKET - 1));
    expect(vocabulary.size).toBe(BUCKET - 1);
    for (let n = 1; n <= 40; n++) expect(vocabulary.documentFrequency(`every ${n}`)).toBe(Math.ceil((BUCKET - 1) / n));
    expect(vocabulary.documentFrequency('once 7')).toBe(1);
    expect(vocabulary.documentFrequency('never')).toBe(0);
  });

  test('afterwards falls short by one in a bucket at most, and the vocabulary stays bounded', () => {
    const vocabulary = counted(stream(3 * BUCKET + 5));
    for (let n = 1; n <= 40; n++) expect(vocabulary.documentFrequency(`every ${n}`)).toBe(Math.ceil((3 * BUCKET + 5) / n));
    expect(vocabulary.documentFrequency('once 7')).toBe(0);
    expect([...vocabulary.entries()]).toHaveLength(40 + 5);
  });

  test('a term that comes late is dropped only when it stays rare', () => {
    const vocabulary = counted(stream(2 * BUCKET - 3));
    for (const terms of [['late'], ['late'], ['late', 'lone']]) vocabulary.add(terms);
    expect([vocabulary.documentFrequency('late'), vocabulary.documentFrequency('lone')]).toStrictEqual([3, 0]);
  });

  test('taking an article back undoes it', () => {
    const vocabulary = counted([['a', 'b'], ['b']]);
    vocabulary.subtract(['a', 'b']);
    vocabulary.subtract(['unknown']);
    expect([...vocabulary.entries()]).toStrictEqual([['b', { count: 1, short: 0 }]]);
    expect(vocabulary.size).toBe(0);
  });
});

describe('bytes', () => {
  const anyTerm = fc.string({ unit: 'grapheme', minLength: 1 }).filter((term) => !term.includes('\n') && term.isWellFormed());

  test('any vocabulary comes back', () => {
    fc.assert(
      fc.property(fc.array(fc.uniqueArray(anyTerm)), (articles) => {
        const vocabulary = counted(articles);
        const back = decodeVocabulary(encodeVocabulary(vocabulary));
        expect([...back.entries()]).toStrictEqual([...vocabulary.entries()]);
        expect([back.size, back.seen]).toStrictEqual([vocabulary.size, vocabulary.seen]);
      }),
    );
  });

  test('any flipped bit and any truncation is noticed', () => {
    const bytes = encodeVocabulary(counted([['bridge', 'barge'], ['bridge']]));
    for (let at = 0; at < bytes.length; at++) {
      expect(() => decodeVocabulary(bytes.with(at, (bytes[at] ?? 0) ^ 4))).toThrow(CodecError);
      expect(() => decodeVocabulary(bytes.subarray(0, at))).toThrow(CodecError);
    }
  });
});
