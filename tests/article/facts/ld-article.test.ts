import { describe, expect, it } from 'vitest';
import { ldArticle } from '../../../src/article/facts/ld-article.ts';

const read = (...nodes: object[]) => ldArticle(nodes.map((n) => JSON.stringify(n)), ['Ferry to Sandvik to stop in March']);
const FERRY = { '@type': 'NewsArticle', headline: 'Ferry to Sandvik to stop in March', datePublished: '2024-05-14', dateModified: '2024-05-15', inLanguage: 'en' };

describe('what JSON-LD says of the article', () => {
  it('is its headline and its dates', () => expect(read(FERRY)).toMatchObject({ headline: FERRY.headline, published: '2024-05-14', updated: '2024-05-15', language: 'en' }));
  it('is of the article whose headline is the page’s', () => expect(read({ ...FERRY, headline: 'Bridge opens', datePublished: '2024-01-01' }, FERRY).published).toBe('2024-05-14'));

  it.each([
    ['by text', 'Ana Lund'],
    ['by an object', { '@type': 'Person', name: 'Ana Lund' }],
    ['by a list', [{ name: 'Ana Lund' }]],
  ])('names its authors: %s', (_, author) => expect(read({ ...FERRY, author }).authors).toEqual(['Ana Lund']));

  it('names them by reference', () => expect(read({ ...FERRY, author: { '@id': '#ana' } }, { '@id': '#ana', '@type': 'Person', name: 'Ana Lund' }).authors).toEqual(['Ana Lund']));
  it('names its publisher, or else the site', () => {
    expect(read({ ...FERRY, publisher: { name: 'The Courier' } }).publisher).toBe('The Courier');
    expect(read(FERRY, { '@type': 'WebSite', name: 'The Courier' }).publisher).toBe('The Courier');
  });

  it.each([[true, true], ['False', false], [undefined, null], ['maybe', null]])('free to read: %s', (isAccessibleForFree, free) => expect(read({ ...FERRY, isAccessibleForFree }).free).toBe(free));
  it.each([[{ '@type': 'Recipe', headline: 'Soup' }], [{}]])('is nothing for %o', (node) => expect(read(node)).toMatchObject({ headline: null, authors: [], published: null }));
});
