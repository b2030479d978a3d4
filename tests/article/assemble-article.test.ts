import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinBlocks } from '../../src/article/assemble-article.ts';
import { FERRY, newsPage } from './fixtures/news-page.ts';
import { extract } from './fixtures/read.ts';

describe('assembleArticle', () => {
  it('brings the facts of a page together', async () => {
    const head = `<link rel="canonical" href="/news/ferry#top"><meta property="og:site_name" content="The Lindholm Courier">
      <script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"The Lindholm Courier"},
      {"@type":["NewsArticle"],"headline":"Ferry to Sandvik to stop in March","datePublished":"2024-05-14T08:30:00+02:00",
      "dateModified":"2024-05-14T17:05:00+02:00","author":[{"@type":"Person","name":"Ana Lund"},{"@type":"Person","name":"Per Holm"}]}]}</script>`;
    const { article, reasons } = await extract(newsPage({ head }));
    expect(article).toMatchObject({
      url: 'https://courier.example/news/2024/05/14/ferry',
      canonicalUrl: 'https://courier.example/news/ferry',
      title: 'Ferry to Sandvik to stop in March',
      byline: 'Ana Lund, Per Holm',
      publisher: 'The Lindholm Courier',
      published: '2024-05-14T08:30:00+02:00',
      updated: '2024-05-14T17:05:00+02:00',
      language: 'en',
      wire: null,
      quality: 'whole',
      capturedAt: '2024-05-20T12:00:00.000Z',
    });
    expect(reasons).toEqual([]);
    expect(article.text).toBe(FERRY.join('\n\n'));
    expect(article.sha256).toBe(createHash('sha256').update(article.text, 'utf8').digest('hex'));
  });

  it('gives nulls where a page says nothing, and makes nothing up', async () => {
    const { article } = await extract(newsPage(), { url: 'https://courier.example/ferry', capturedAt: '2024-05-20T12:00:00.000Z' });
    expect(article).toMatchObject({ canonicalUrl: null, byline: null, published: null, updated: null, wire: null, publisher: 'courier.example' });
  });

  it('gives the same article for the same page', async () => {
    expect(await extract(newsPage())).toEqual(await extract(newsPage()));
  });
});

describe('joinBlocks', () => {
  const blocks = fc.array(fc.record({
    kind: fc.constantFrom('heading' as const, 'paragraph' as const, 'quote' as const),
    text: fc.string({ unit: 'binary', minLength: 1 }),
  }));

  it('covers the text with blocks that do not overlap, blank lines between them', () => {
    fc.assert(fc.property(blocks, (given) => {
      const { text, blocks: placed } = joinBlocks(given);
      expect(placed.map(({ start, end }) => text.slice(start, end))).toEqual(given.map((block) => block.text.toWellFormed()));
      expect(placed.map(({ kind }) => kind)).toEqual(given.map((block) => block.kind));
      placed.forEach((block, at) => expect(block.start).toBe(at === 0 ? 0 : placed[at - 1]!.end + 2));
      expect(placed.at(-1)?.end ?? 0).toBe(text.length);
      expect(text.isWellFormed()).toBe(true);
    }));
  });
});
