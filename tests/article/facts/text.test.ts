import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { similarity, tidy, wordsOf } from '../../../src/article/facts/text.ts';

describe('one line of plain text', () => {
  it.each([['Fish &amp; chips', 'Fish & chips'], ['It&#8217;s &#x201c;on&#x201d;', 'It’s “on”'], ['  a\n\tb  ', 'a b'], ['&nbsp;x', 'x'], ['&unknown; &#0;', '&unknown; &#0;'], ['&constructor;', '&constructor;'], ['a & b', 'a & b']])('%s', (text, tidied) => expect(tidy(text)).toBe(tidied));
});

describe('words of a text', () => {
  it.each([['Fish & chips, 1.2!', 'fish chips 1 2'], ['ＦＩＳＨ', 'fish'], ['', ''], ['…', '']])('%s', (text, words) => expect(wordsOf(text).join(' ')).toBe(words));
});

describe('how alike two texts are', () => {
  it.each([['fish and chips', 'Fish and chips!', 1], ['fish', 'chips', 0], ['', 'fish', 0], ['fish chips', 'fish', 2 / 3]])('%s / %s', (a, b, alike) => expect(similarity(a, b)).toBeCloseTo(alike, 9));

  it('is the same both ways, from 0 to 1', () => {
    fc.assert(fc.property(fc.string(), fc.string(), (a, b) => {
      expect(similarity(a, b)).toBe(similarity(b, a));
      expect(similarity(a, b)).toBeLessThanOrEqual(1);
      expect(similarity(a, b)).toBeGreaterThanOrEqual(0);
    }));
  });
});
