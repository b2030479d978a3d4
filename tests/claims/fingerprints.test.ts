import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fingerprintsOf, plainWords, SHARED_RUN_WORDS, shingles, shinglesOf, SHINGLE_WORDS } from '../../src/claims/fingerprints.ts';

const words = (count: number) => fc.array(fc.stringMatching(/^[a-z]{2,8}$/), { minLength: count, maxLength: count });

describe('fingerprints', () => {
  it('show any shared run of 25 words, wherever it stands', () => {
    fc.assert(fc.property(words(SHARED_RUN_WORDS), words(30), words(40), fc.nat(30), fc.nat(40), (run, a, b, i, j) => {
      const [x, y] = [a.toSpliced(i, 0, ...run), b.toSpliced(j, 0, ...run)].map((w) => fingerprintsOf(w.join(' ')));
      expect(x?.some((hash) => y?.includes(hash))).toBe(true);
    }));
  });

  it('are none of a text shorter than a shingle, ascending and distinct otherwise', () => {
    expect(fingerprintsOf('Four people were killed.')).toEqual([]);
    fc.assert(fc.property(words(60), (list) => {
      const hashes = fingerprintsOf(list.join(' '));
      expect(hashes).toEqual([...new Set(hashes)].toSorted((a, b) => a - b));
      expect(hashes.every((h) => Number.isInteger(h) && h >= 0 && h < 2 ** 32)).toBe(true);
    }));
  });

  it('do not see typography', () => {
    const text = 'The driver’s coach — a “new” one — left the road at three in the afternoon on Tuesday';
    expect(fingerprintsOf(text)).toEqual(fingerprintsOf(text.toUpperCase().replace('’', "'").replaceAll('—', '-')));
  });
});

describe('shingles', () => {
  it('are one for every run of words', () => {
    expect(shingles(plainWords('a b c'))).toEqual([]);
    expect(shingles(Array.from({ length: SHINGLE_WORDS + 2 }, (_, i) => `w${i}`))).toHaveLength(3);
  });

  it('depend on the order of the words', () => {
    const list = Array.from({ length: SHINGLE_WORDS }, (_, i) => `w${i}`);
    expect(shingles(list)).not.toEqual(shingles(list.toReversed()));
  });
});

describe('the shingles of a text', () => {
  it('are those of its plain words, in any script', () => {
    const piece = fc.oneof(fc.stringMatching(/^[A-Za-z0-9]{1,4}$/), fc.string({ unit: 'binary', maxLength: 2 }), fc.constantFrom(' ', "'", '’', '-', '.', 'É', 'ς', '𝒜', '東', '\u0301', '\ud835'));
    fc.assert(fc.property(fc.array(piece, { minLength: 20, maxLength: 80 }), (pieces) => {
      const text = pieces.join('');
      expect(shinglesOf(text)).toEqual(shingles(plainWords(text)));
    }));
  });

  it('are the hashes that stored analyses hold', () => {
    expect(shinglesOf('The ferry sank off the coast on Sunday night')).toEqual(shingles('the ferry sank off the coast on sunday night'.split(' ')));
    expect(shinglesOf('The ferry sank off the coast on Sunday night')[0]).toBe(3032758361);
  });
});
