import { describe, expect, it } from 'vitest';
import { canonicalAddress, hostOf, pageAddress } from '../../../src/article/facts/address.ts';

const PAGE = 'https://www.courier.example/news/ferry?x=1#top';

describe('addresses', () => {
  it.each([[PAGE, 'https://www.courier.example/news/ferry?x=1'], ['not an address', 'not an address'], ['', '']])('of the page: %s', (url, expected) => expect(pageAddress(url)).toBe(expected));

  it.each([
    [['/news/ferry'], 'https://www.courier.example/news/ferry'],
    [['', 'https://other.example/a#b'], 'https://other.example/a'],
    [['data:text/plain,x', '/a'], 'https://www.courier.example/a'],
    [[], null],
    [['mailto:a@b.example'], null],
  ])('that it names as its own: %o', (named, expected) => expect(canonicalAddress(named, PAGE)).toBe(expected));

  it.each([[PAGE, 'courier.example'], ['https://m.courier.example/a', 'courier.example'], ['https://news.courier.example/a', 'news.courier.example'], ['file:///a.html', null], ['x', null]])('host of %s: %s', (url, host) => expect(hostOf(url)).toBe(host));
});
