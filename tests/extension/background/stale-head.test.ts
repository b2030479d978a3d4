import { expect, it } from 'vitest';
import type { RawPage } from '../../../src/article/raw-page.ts';
import { withoutStaleHead } from '../../../src/extension/background/stale-head.ts';
import { EMPTY_PAGE } from '../../article/fixtures/empty-page.ts';

const FIRST = 'https://news.example/first';
const HEAD: Partial<RawPage> = {
  canonicals: [FIRST],
  jsonLd: ['{"@type":"NewsArticle","headline":"First"}'],
  meta: [['og:title', 'First'], ['og:site_name', 'The News'], ['article:published_time', '2026-03-01'], ['og:locale', 'en_GB']],
};
const page = (url: string, change: Partial<RawPage> = {}): RawPage => ({ ...EMPTY_PAGE, documentTitle: 'A title', ...HEAD, url, ...change });
const SITE_ALONE = { canonicals: [], jsonLd: [], meta: [['og:site_name', 'The News'], ['og:locale', 'en_GB']], documentTitle: 'A title' };

it.each([
  ['as it was loaded', page(FIRST), FIRST],
  ['at another place on it', page(FIRST), `${FIRST}#comments`],
  ['whose address has lost its trail', page(FIRST), `${FIRST}?utm_source=mail`],
  ['of which nothing is known', page('https://news.example/second'), null],
  ['whose script keeps the canonical address up to date', page('https://news.example/second', { canonicals: ['/second'] }), FIRST],
  ['whose script keeps og:url up to date', page('https://news.example/second', { meta: [['og:url', 'https://www.news.example/second'], ['og:title', 'Second']] }), FIRST],
])('keeps the head of a page %s', (_, read, loaded) => {
  expect(withoutStaleHead(read, loaded)).toBe(read);
});

it('leaves out what the head says of the article before, not what it says of the site', () => {
  expect(withoutStaleHead(page('https://news.example/second'), FIRST)).toMatchObject(SITE_ALONE);
  expect(withoutStaleHead(page('https://news.example/story?id=2', { canonicals: [] }), 'https://news.example/story?id=1')).toMatchObject(SITE_ALONE);
});

it('is not led by a canonical address that is none', () => {
  expect(withoutStaleHead(page('https://news.example/second', { canonicals: ['mailto:desk@news.example'] }), FIRST)).toMatchObject(SITE_ALONE);
});
