import { describe, expect, test } from 'vitest';
import { decodeArticle, encodeArticle } from '../../../src/library/codec/article-codec.ts';
import { CodecError } from '../../../src/library/codec/codec-error.ts';
import { deflated } from '../../../src/library/codec/deflated.ts';
import { decodeText, encodeText, readableText, sameStored } from '../../../src/library/codec/text-codec.ts';
import { sampleArticle } from '../support/sample-article.ts';

const NEWS = `“The bridge stays shut,” said the harbour master. ${'Lorries go round by the quay, as they did in spring. '.repeat(40)}`;

describe('a stored text', () => {
  test.each([
    ['of a report', NEWS], ['that is empty', ''], ['with emoji and other scripts', '🌊 Überschwemmung in Łódź: 洪水 ‏סערה'], ['that begins with a byte order mark', '\uFEFFTide'],
    ['with half a pair', 'broken \uD800 text'],
  ])('%s comes back as it was', (_, text) => {
    expect(decodeText(encodeText(text))).toBe(text);
  });

  test('takes a part of the bytes that its letters would', () => {
    const stored = encodeText(NEWS);
    expect(stored).toBeInstanceOf(Uint8Array);
    expect(stored.length).toBeLessThan(NEWS.length / 4);
  });

  test('from before texts were deflated is read as it is', () => {
    const { rest } = encodeArticle(sampleArticle());
    expect(decodeArticle({ text: sampleArticle().text, rest })).toStrictEqual(sampleArticle());
    expect(readableText({ text: 'As it was.', rest })).toBe('As it was.');
  });

  test('that is damaged is told apart, and is empty where the rest must go on', () => {
    const { rest } = encodeArticle(sampleArticle());
    const bytes = encodeText(NEWS) as Uint8Array<ArrayBuffer>;
    const damaged = [bytes.slice(0, -20), new Uint8Array(), deflated(new Uint8Array([0xff, 0xfe]))];
    for (const text of damaged) {
      expect(() => decodeText(text)).toThrow(CodecError);
      expect(readableText({ text, rest })).toBe('');
    }
  });
});

test('articles are stored as the same only to the last byte', () => {
  const one = encodeArticle(sampleArticle());
  expect(sameStored(one, encodeArticle(sampleArticle()))).toBe(true);
  expect(sameStored(one, encodeArticle({ ...sampleArticle(), text: `${sampleArticle().text}!` }))).toBe(false);
  expect(sameStored(one, encodeArticle({ ...sampleArticle(), title: 'Another' }))).toBe(false);
  expect(sameStored(one, { ...one, text: sampleArticle().text })).toBe(false);
});
