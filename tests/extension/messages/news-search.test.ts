import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSearchAddress, NEWS_SEARCHES, newsSearchFor } from '../../../src/extension/messages/news-search.ts';

const DAYS = { from: '2026-03-01', to: '2026-03-12' };

it.each(Object.entries(NEWS_SEARCHES))('%s can search', (name, { title, address }) => {
  expect(isSearchAddress(address)).toBe(true);
  const words = 'swing bridge & ferry';
  expect(newsSearchFor(name, words, null)).toEqual({ words, engine: title, address: address.replace('{query}', 'swing%20bridge%20%26%20ferry') });
});

it.each([
  ['google', 'https://news.google.com/search?q=ferry%20after%3A2026-03-01%20before%3A2026-03-12'],
  ['brave', 'https://search.brave.com/news?q=ferry&tf=2026-03-01to2026-03-12'],
  ['bing', 'https://www.bing.com/news/search?q=ferry'],
  ['https://search.example/?q={query}', 'https://search.example/?q=ferry'],
])('%s is given days where it takes them', (search, address) => {
  expect(newsSearchFor(search, 'ferry', DAYS).address).toBe(address);
});

it('calls a search of the reader’s own by its host', () => {
  expect(newsSearchFor('https://search.example/?q={query}', 'ferry', null).engine).toBe('search.example');
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
    const address = new URL(newsSearchFor('https://search.example/?q={query}&n=1', words, DAYS).address);
    expect([address.origin, address.searchParams.get('q'), address.searchParams.get('n')]).toEqual(['https://search.example', words.toWellFormed(), '1']);
  }));
});
