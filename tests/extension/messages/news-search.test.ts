import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSearchAddress, NEWS_SEARCHES, newsSearchAddress } from '../../../src/extension/messages/news-search.ts';

it.each(Object.entries(NEWS_SEARCHES))('%s can search', (name, { address }) => {
  expect(isSearchAddress(address)).toBe(true);
  expect(newsSearchAddress(name, 'swing bridge & ferry')).toBe(address.replace('{query}', 'swing%20bridge%20%26%20ferry'));
});

describe('an address of the reader’s own', () => {
  it.each(['https://search.example/?q={query}', 'https://search.example/news/{query}/latest'])('%s is taken', (address) => {
    expect(isSearchAddress(address)).toBe(true);
  });

  it.each([
    'http://search.example/?q={query}', 'https://search.example/', 'data:text/html,{query}', 'https://{query}.example/',
    'https://me:secret@search.example/?q={query}', 'search.example/?q={query}', '', `https://search.example/?q={query}${'x'.repeat(2000)}`,
  ])('%s is not', (address) => {
    expect(isSearchAddress(address)).toBe(false);
  });
});

it('never lets words change where the search goes', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (words) => {
    const address = new URL(newsSearchAddress('https://search.example/?q={query}&n=1', words));
    expect([address.origin, address.searchParams.get('q'), address.searchParams.get('n')]).toEqual(['https://search.example', words.toWellFormed(), '1']);
  }));
});
