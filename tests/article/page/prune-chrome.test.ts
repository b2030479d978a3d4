import { describe, expect, it } from 'vitest';
import { pruneChrome } from '../../../src/article/page/prune-chrome.ts';
import { copyOf } from '../fixtures/dom.ts';
import { FERRY, paragraphs } from '../fixtures/news-page.ts';

/** Whether a box beside the text stays. */
const stays = (box: string): boolean => {
  const copy = copyOf(`<h1>Ferry stops</h1><article>${paragraphs(FERRY)}</article>${box}`);
  pruneChrome(copy);
  return copy.body.textContent?.includes('Tickets') ?? false;
};
const TICKETS = 'Tickets for April can be returned.';

describe('what is not the article', () => {
  it.each([
    ['by its element', `<aside>${TICKETS}</aside>`],
    ['by its role', `<div role="complementary">${TICKETS}</div>`],
    ['by its name', `<div class="newsletter-box">${TICKETS}</div>`],
    ['by its id', `<div id="comments">${TICKETS}</div>`],
    ['by two words of its name', `<div class="you-may-like">${TICKETS}</div>`],
    ['by a name in one word', `<div class="relatedLinks">${TICKETS}</div>`],
    ['by its name, though it is long', `<div class="comments">${paragraphs(FERRY)}<p>${TICKETS}</p></div>`],
  ])('goes %s', (_, box) => expect(stays(box)).toBe(false));

  it.each([
    ['a plain box', `<div class="mod">${TICKETS}</div>`],
    ['a name that only holds such letters', `<div class="shareholders">${TICKETS}</div>`],
    ['a box of the page’s text', `<div class="article-share-layout">${paragraphs(FERRY)}${paragraphs(FERRY)}<p>${TICKETS}</p></div>`],
  ])('but not %s', (_, box) => expect(stays(box)).toBe(true));

  it('leaves the headline where it is', () => {
    const copy = copyOf(`<div class="banner"><h1>Ferry stops</h1></div>${paragraphs(FERRY)}`);
    pruneChrome(copy);
    expect(copy.querySelector('h1')?.textContent).toBe('Ferry stops');
  });
});
