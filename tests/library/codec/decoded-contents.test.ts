import { describe, expect, it } from 'vitest';
import { encodeAnalysis } from '../../../src/library/codec/analysis-codec.ts';
import { encodeArticle } from '../../../src/library/codec/article-codec.ts';
import { DecodedContents } from '../../../src/library/codec/decoded-contents.ts';
import type { ContentRow } from '../../../src/library/database/rows.ts';
import { sampleAnalysis, sampleArticle } from '../support/sample-article.ts';

function row(no: number, text = `Report ${no}.`, word = 'bridge', title = 'Bridge shut'): ContentRow {
  const article = sampleArticle({ text, title });
  return { no, article: encodeArticle(article), savedAt: article.capturedAt, analysis: encodeAnalysis(sampleAnalysis([[word, 2]]), article) };
}

describe('contents that were read lately', () => {
  it('are what the row holds', () => {
    const { article, analysis } = new DecodedContents().of(row(1));
    expect(article).toEqual(sampleArticle({ text: 'Report 1.', title: 'Bridge shut' }));
    expect(analysis).toEqual(sampleAnalysis([['bridge', 2]]));
  });

  it('are not decoded again while the row is the same, byte for byte', () => {
    const contents = new DecodedContents();
    const first = contents.of(row(1));
    expect(contents.of(row(1))).toBe(first);
    expect(contents.of(row(2, 'Report 1.'))).not.toBe(first);
  });

  it.each([
    ['text', row(1, 'Report A.')],
    ['analysis', row(1, 'Report 1.', 'barge')],
    ['title', row(1, 'Report 1.', 'bridge', 'Bridge open')],
  ])('are decoded anew after another %s has come in', (_, other) => {
    const contents = new DecodedContents();
    const first = contents.of(row(1));
    expect(contents.of(other)).toEqual(new DecodedContents().of(other));
    expect(contents.of(other)).not.toEqual(first);
  });

  it('are an empty analysis where that is damaged, and fail where the article is', () => {
    const whole = row(1);
    expect(new DecodedContents().of({ ...whole, analysis: new Uint8Array([1, 2, 3]) }).analysis.version).toBe(0);
    expect(() => new DecodedContents().of({ ...whole, article: { ...whole.article, rest: new Uint8Array([255]) } })).toThrow('The bytes end too early.');
  });

  it('are few: those that were read longest ago go', () => {
    const contents = new DecodedContents();
    const first = contents.of(row(1));
    for (let no = 2; no <= 24; no++) contents.of(row(no));
    expect(contents.of(row(1))).toBe(first);
    for (let no = 25; no <= 48; no++) contents.of(row(no));
    expect(contents.of(row(1))).not.toBe(first);
  });
});
