import { expect, test } from 'vitest';
import { decodeAnalysis, encodeAnalysis } from '../../../src/library/codec/analysis-codec.ts';
import { decodeArticle, encodeArticle } from '../../../src/library/codec/article-codec.ts';
import { CodecError } from '../../../src/library/codec/codec-error.ts';
import { encodeJson } from '../../../src/library/codec/encode-json.ts';
import { inflated } from '../../../src/library/codec/deflated.ts';
import { BRIDGE_TERMS, sampleAnalysis, sampleArticle } from '../support/sample-article.ts';

test('an article comes back, its blocks in few bytes each', () => {
  const text = Array.from({ length: 40 }, (_, n) => `Paragraph ${n} of the report.`).join('\n\n');
  const article = sampleArticle({ text, byline: null, wire: 'Harbour News Agency' });
  const stored = encodeArticle(article);
  expect(decodeArticle(stored)).toStrictEqual(article);
  expect(stored.rest.length).toBeLessThan(40 * 8 + 450);
});

test('an analysis comes back with its own article, and words of the article cost no words', () => {
  const article = sampleArticle();
  const analysis = sampleAnalysis(BRIDGE_TERMS);
  const bytes = encodeAnalysis(analysis, article);
  expect(decodeAnalysis(bytes, article)).toStrictEqual(analysis);
  expect(new TextDecoder('latin1').decode(inflated(bytes))).not.toContain('Tarrow Quay');
});

test('an analysis that was stored before analyses were deflated can still be read', () => {
  const article = sampleArticle();
  const analysis = sampleAnalysis(BRIDGE_TERMS);
  expect(decodeAnalysis(encodeJson(analysis, `${article.title}\n${article.text}`), article)).toStrictEqual(analysis);
});

test('with a text cut short, an analysis cannot be read', () => {
  const article = sampleArticle();
  const bytes = encodeAnalysis(sampleAnalysis(BRIDGE_TERMS), article);
  expect(() => decodeAnalysis(bytes, { title: '', text: '' })).toThrow(CodecError);
});

test('slices are looked for near the beginning only, so that a huge page stays cheap', () => {
  const words = 'words that stand at the very end';
  const article = { title: '', text: `${'x'.repeat(70_000)}${words}` };
  const analysis = sampleAnalysis([[words, 1]]);
  const bytes = encodeAnalysis(analysis, article);
  expect(new TextDecoder('latin1').decode(inflated(bytes))).toContain(words);
  expect(decodeAnalysis(bytes, article)).toStrictEqual(analysis);
});
