import { safeParse } from 'valibot';
import { describe, expect, it } from 'vitest';
import { isOnSite, siteOf, sitePatterns, siteSchema, typedSite } from '../../../src/extension/messages/site.ts';

describe('the site of an address', () => {
  it.each([
    ['https://www.news.example/a?b#c', 'news.example'],
    ['http://News.Example:8080/', 'news.example'],
    ['https://edition.news.example/', 'edition.news.example'],
    ['https://zeitung-köln.example/', 'xn--zeitung-kln-zfb.example'],
    ['https://bbc.co.uk/news', 'bbc.co.uk'],
    ['https://www.co.uk/', null],
    ['https://www.example/', 'www.example'],
    ['http://localhost:3000/', 'localhost'],
    ['http://courier.localhost:3000/a', 'courier.localhost'],
    ['http://127.0.0.1:3000/a', '127.0.0.1'],
  ])('%s is %j', (address, site) => {
    expect(siteOf(address)).toBe(site);
  });

  it.each([
    '', 'news.example', 'about:blank', 'file:///news.html', 'ftp://news.example/', 'chrome-extension://abc/', 'https://intranet/', 'https://*/', 'https://*.example/',
    'https://reader:secret@news.example/', 'https://[::1]/', 'https://-news.example/', 'https://news_room.example/', `https://${'a.'.repeat(130)}example/`,
  ])('%s has none', (address) => {
    expect(siteOf(address)).toBeNull();
  });
});

describe('what somebody typed', () => {
  it.each([
    ['news.example', 'news.example'],
    [' www.News.example ', 'news.example'],
    ['*.news.example', 'news.example'],
    ['news.example/politics', 'news.example'],
    ['http://news.example/politics?x=1', 'news.example'],
    ['localhost:3000', 'localhost'],
  ])('%j is %s', (text, site) => {
    expect(typedSite(text)).toBe(site);
  });

  it.each(['', ' ', 'news', 'the news', 'news.example other.example', '*', 'https://*/*', 'co.uk', 'about:config', 'mailto:desk@news.example'])(
    '%j is no site',
    (text) => {
      expect(typedSite(text)).toBeNull();
    },
  );
});

describe('an address on a site', () => {
  it.each([
    ['https://news.example/a', 'news.example', true],
    ['http://www.news.example/a', 'news.example', true],
    ['https://m.news.example/a', 'news.example', true],
    ['https://fakenews.example/a', 'news.example', false],
    ['https://news.example.evil.example/', 'news.example', false],
    ['https://other.example/?news.example', 'news.example', false],
    ['http://127.0.0.1/a', '127.0.0.1', true],
    ['http://localhost/a', 'localhost', true],
    ['http://courier.localhost/a', 'localhost', false],
    ['file:///news.example', 'news.example', false],
  ])('%s, %s: %j', (address, site, on) => {
    expect(isOnSite(address, site)).toBe(on);
  });
});

it('is allowed with what lies below it, in both schemes; an address in numbers alone', () => {
  expect(sitePatterns('news.example')).toEqual(['http://*.news.example/*', 'https://*.news.example/*']);
  expect(sitePatterns('127.0.0.1')).toEqual(['http://127.0.0.1/*', 'https://127.0.0.1/*']);
});

it.each([['news.example', true], ['NEWS.example', false], ['news.example/', false], ['*', false], ['', false], [7, false]])('takes %j as a site: %j', (site, good) => {
  expect(safeParse(siteSchema, site).success).toBe(good);
});
