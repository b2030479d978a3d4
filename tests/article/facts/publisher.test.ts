import { describe, expect, it } from 'vitest';
import { extract } from '../fixtures/read.ts';
import { newsPage } from '../fixtures/news-page.ts';

const publisher = async (head: string): Promise<string | null> => (await extract(newsPage({ head }))).article.publisher;

describe('the outlet', () => {
  it.each([
    ['by its name in the page’s facts', '<meta property="og:site_name" content="The Lindholm Courier">', 'The Lindholm Courier'],
    ['by what JSON-LD says', '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry to Sandvik to stop in March","publisher":{"name":"Courier Press"}}</script>', 'Courier Press'],
    ['by its address', '', 'courier.example'],
  ])('%s', async (_, head, expected) => expect(await publisher(head)).toBe(expected));

  it.each([['an address', '<meta property="og:site_name" content="">'], ['an overlong one', `<meta property="og:site_name" content="${'x'.repeat(200)}">`]])('is not called by %s', async (_, head) => expect(await publisher(head)).toBe('courier.example'));
});
