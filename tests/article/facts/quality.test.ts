import { describe, expect, it } from 'vitest';
import { FERRY, newsPage, paragraphs } from '../fixtures/news-page.ts';
import { extract } from '../fixtures/read.ts';

const judge = async (html: string, path = '/news/ferry'): Promise<string> => {
  const { article, reasons } = await extract(html, { url: `https://courier.example${path}`, capturedAt: '2024-05-20T12:00:00Z' });
  return [article.quality, ...reasons].join(' ');
};
const ld = (node: object): string => `<script type="application/ld+json">${JSON.stringify(node)}</script>`;
const teasers = Array.from({ length: 24 }, (_, at) => `<article><h2><a href="/${at}">Council votes on plan number ${at} for the harbour</a></h2><p>Members met on Tuesday to discuss the plan.</p></article>`).join('');
const leads = Array.from({ length: 20 }, (_, at) => `<div><h3><a href="/${at}">Council votes on plan number ${at} for the harbour</a></h3><p>${FERRY[at % 5]}</p></div>`).join('');

describe('quality of a page', () => {
  it('is whole for an article', async () => {
    expect(await judge(newsPage())).toBe('whole');
  });

  it.each([
    ['opinion by its section', newsPage(), '/opinion/ferry', 'opinion opinion-section'],
    ['opinion by declaration', newsPage({ head: ld({ '@type': 'OpinionNewsArticle', headline: 'Ferry to Sandvik to stop in March' }) }), '/a', 'opinion declared-opinion'],
    ['live blog', newsPage({ head: ld({ '@type': 'LiveBlogPosting' }) }), '/a', 'live-blog declared-live'],
    ['live blog by its address', newsPage(), '/live/storm', 'live-blog declared-live'],
    ['paywalled stub', newsPage({ head: ld({ '@type': 'NewsArticle', isAccessibleForFree: false }), article: paragraphs(FERRY.slice(0, 2)) }), '/a', 'paywalled-stub declared-not-free'],
    ['brief', newsPage({ article: `<p>${FERRY[0]}</p>` }), '/a', 'too-short short-text'],
    ['front page', newsPage({ article: paragraphs(FERRY) }), '/', 'listing front-page'],
    ['section page', newsPage({ headline: 'Harbour', article: teasers }), '/harbour', 'listing mostly-links'],
    ['section page with long leads', newsPage({ headline: 'Harbour', article: leads }), '/harbour', 'listing mostly-links'],
    ['search results', newsPage({ headline: 'Results for “ferry”', article: `<ol>${teasers.replaceAll('article', 'li')}</ol>` }), '/search?q=ferry', 'listing mostly-links'],
    ['shop page', newsPage({ article: `<div itemscope itemtype="https://schema.org/Product"><span itemprop="price">49</span>${paragraphs(FERRY)}</div>` }), '/a', 'not-an-article product-page'],
    ['login wall', newsPage({ article: `<p>${FERRY[0]}</p><p>${FERRY[1]}</p><form><input name="u"><input type="password"></form>` }), '/a', 'not-an-article login-page'],
    ['empty page', '<html><body></body></html>', '/a', 'not-an-article no-text'],
  ])('%s', async (_, html, path, expected) => {
    expect(await judge(html, path)).toBe(expected);
  });

  it('stays whole where only something about the page looks otherwise', async () => {
    const subscriber = newsPage({ head: ld({ '@type': 'NewsArticle', isAccessibleForFree: false }), article: paragraphs([...FERRY, ...FERRY]) });
    expect(await judge(subscriber)).toBe('whole');
    const product = newsPage({ head: '<meta property="og:type" content="article">', after: '<span itemprop="price">49</span>' });
    expect(await judge(product)).toBe('whole');
    expect(await judge(newsPage({ after: `<section>${teasers}</section>` }))).toBe('whole');
    expect(await judge(newsPage(), '/news/2024/live-music-returns')).toBe('whole');
  });
});
