import { describe, expect, it } from 'vitest';
import { readBlocks } from '../../../src/article/page/read-blocks.ts';
import { copyOf } from '../fixtures/dom.ts';
import { FERRY, paragraphs } from '../fixtures/news-page.ts';

const LINE = 'Ice has damaged the hull; a bus over the new bridge is to replace the boat';
const texts = (body: string, descriptions: readonly string[] = []): string[] => readBlocks(copyOf(body), descriptions).blocks.map((b) => b.text);

describe('the text of an article', () => {
  it('is its paragraphs, without what stands around them', () => {
    expect(texts(`<div class="menu"><p>Home</p></div><article><h1>Ferry stops</h1>${paragraphs(FERRY)}</article><div class="related"><p><a href="/x">Bridge opens in May</a></p></div>`)).toEqual([...FERRY]);
  });

  it('begins with the line under the headline, once', () => {
    expect(texts(`<article><h1>Ferry stops</h1><p class="standfirst">${LINE}</p><div class="article-body">${paragraphs(FERRY)}</div></article>`)[0]).toBe(LINE);
    expect(texts(`<article><h1>Ferry stops</h1><div class="article-body"><p class="standfirst">${FERRY[0]}</p>${paragraphs(FERRY.slice(1))}</div></article>`).filter((t) => t === FERRY[0])).toHaveLength(1);
  });

  it('counts blocks behind lines that lead elsewhere', () => {
    const { leads } = readBlocks(copyOf(`<article><h1>Ferry stops</h1><p>${FERRY[0]}</p><p><a href="/x">Bridge opens in May</a></p><p>${FERRY[1]}</p>${paragraphs(FERRY.slice(2))}</article>`), []);
    expect(leads).toBe(1);
  });

  it.each(['', '<p>Hi.</p>'])('is nothing on a page without one: “%s”', (body) => expect(texts(body).join(' ').length).toBeLessThan(5));
});
