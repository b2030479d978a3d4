import { describe, expect, it } from 'vitest';
import { wordsOfElement } from '../../../src/article/page/chrome-vocabulary.ts';
import { SignCounter } from '../../../src/article/page/page-signs.ts';
import { copyOf } from '../fixtures/dom.ts';

const signs = (body: string) => {
  const counter = new SignCounter();
  const { body: root } = copyOf(body);
  for (const element of root.querySelectorAll('*')) counter.add(element, wordsOfElement(element));
  return counter.result((root.textContent ?? '').length, 0);
};
const HEADLINE = 'Ferry to Sandvik to stop in March';

describe('what tells an article from other pages', () => {
  it('is a wall, a live blog, a shop', () => {
    expect(signs('<div class="paywall">x</div>').paywall).toBe(true);
    expect(signs('<div class="live-blog liveblog"><time>9:00</time><time>9:10</time></div>').timedEntries).toBe(2);
    expect(signs('<span itemprop="price">9</span>').products).toBe(1);
  });

  it('is teasers: long links in boxes of their own', () => {
    expect(signs(`<ul><li><a href="/x">${HEADLINE}</a></li><li><a href="/y">${HEADLINE} again</a></li></ul>`).teasers).toBe(2);
    expect(signs(`<p>Read <a href="/x">${HEADLINE}</a>.</p>`).teasers).toBe(0);
    expect(signs('<ul><li><a href="/x">Sport</a></li></ul>').teasers).toBe(0);
  });

  it('counts linked text', () => expect(signs('<p>Read <a href="/x">more</a>.</p>').linked).toBe(4));
  it('is nothing on a plain page', () => expect(signs('<p>The ferry stops in March.</p><time>9:00</time>')).toMatchObject({ paywall: false, teasers: 0, linked: 0, timedEntries: 0, products: 0 }));
  it('does not take words that only hold such letters', () => expect(signs('<div class="deliveries">x<time>9:00</time></div>')).toMatchObject({ timedEntries: 0, paywall: false }));
});
