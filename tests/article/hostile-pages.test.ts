import { describe, expect, it } from 'vitest';
import { FERRY, newsPage, paragraphs } from './fixtures/news-page.ts';
import { extract, textOf } from './fixtures/read.ts';

const whole = paragraphs(FERRY);

describe('pages that are broken or mean harm', () => {
  it('reads a page whose form fields and images carry the names of document properties', () => {
    const names = ['body', 'title', 'documentElement', 'querySelector', 'cloneNode', 'firstChild', 'className', 'attributes'];
    const article = `<form id="body" name="body">${names.map((name) => `<input name="${name}"><img name="${name}">`).join('')}</form>${whole}`;
    expect(textOf(newsPage({ article }))).toBe(FERRY.join('\n'));
  });

  it('reads the text in fifty thousand nested boxes', () => {
    expect(textOf(newsPage({ article: `${'<div>'.repeat(50_000)}${whole}` }))).toContain(FERRY[4]);
  });

  it('reads a page of five megabytes', async () => {
    const { article } = await extract(newsPage({ article: `<p>${FERRY.join(' ')}</p>`.repeat(7_000) }));
    expect(article.text.length).toBeGreaterThan(4_000_000);
    expect(article.blocks.at(-1)?.end).toBe(article.text.length);
  });

  it('reads very many pieces of one paragraph', () => {
    expect(textOf(newsPage({ article: `${whole}<p>${'word <b>bold</b> '.repeat(20_000)}.</p>` }))).toContain(FERRY[0]);
  });

  it.each([
    ['cut off', '{"@type":"NewsArticle","datePublished":"2024-05-14T08:30:00Z","headline":"Ferry'],
    ['with trailing commas', '{"@type":"NewsArticle","datePublished":"2024-05-14T08:30:00Z",}'],
    ['with line breaks in strings', '{"@type":"NewsArticle","description":"a\nb","datePublished":"2024-05-14T08:30:00Z"}'],
    ['in a comment', '<!-- {"@type":"NewsArticle","datePublished":"2024-05-14T08:30:00Z"} -->'],
  ])('reads JSON-LD %s', async (_, script) => {
    const { article } = await extract(newsPage({ head: `<script type="application/ld+json">${script}</script>` }));
    expect(article.published).toBe('2024-05-14T08:30:00Z');
  });

  it.each([
    '{"__proto__":{"author":"x"},"@type":"NewsArticle","author":[null,7,{"name":{"a":1}}],"datePublished":{"a":[]}}',
    '{"@graph":[{"@id":"#a","@type":"NewsArticle","author":{"@id":"#b"}},{"@id":"#b","author":{"@id":"#a"}}]}',
    '[[[[[[]]]]]]', 'null', '"text"', '{', '', `${'['.repeat(100_000)}`,
  ])('is not misled by JSON-LD without facts (%#)', async (script) => {
    const { article } = await extract(newsPage({ head: `<script type="application/ld+json">${script}</script>` }));
    expect(article).toMatchObject({ byline: null, title: 'Ferry to Sandvik to stop in March', quality: 'whole' });
    expect(({} as Record<string, unknown>)['author']).toBeUndefined();
  });

  it.each([`${'javascript'}:alert(1)`, 'data:text/html,x', 'http://[bad', 'file:///etc/passwd', ''])('does not take %j for the canonical address', async (href) => {
    const { article } = await extract(newsPage({ head: `<link rel="canonical" href="${href}">` }));
    expect(article.canonicalUrl).toBeNull();
  });

  it('mends lone surrogates, so that the text can be hashed and stored', async () => {
    const { article } = await extract(newsPage({ article: `<p>A broken \ud83d sign. ${FERRY[0]}</p>${whole}` }));
    expect(article.text.isWellFormed()).toBe(true);
  });

  it('runs nothing of the page', () => {
    const article = `<img src="x" onerror="globalThis.ran = true"><script>globalThis.ran = true</script>${whole}`;
    expect(textOf(newsPage({ article }))).not.toContain('ran');
    expect(Reflect.has(globalThis, 'ran')).toBe(false);
  });
});
