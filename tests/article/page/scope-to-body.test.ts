import { describe, expect, it } from 'vitest';
import { scopeToBody } from '../../../src/article/page/scope-to-body.ts';
import { walkBlocks } from '../../../src/article/page/walk-blocks.ts';
import { copyOf } from '../fixtures/dom.ts';
import { FERRY, paragraphs } from '../fixtures/news-page.ts';

const scoped = (body: string): string[] => scopeToBody(walkBlocks(copyOf(body).body)).map((b) => b.text);
const BESIDE = 'Tickets for April can be returned at the office in the harbour until the summer.';

describe('the box of the text', () => {
  it.each([
    ['by what the page declares', `<div itemprop="articleBody">${paragraphs(FERRY)}</div><p>${BESIDE}</p>`],
    ['by a customary name', `<div class="article-body">${paragraphs(FERRY)}</div><p>${BESIDE}</p>`],
    ['by a name written in one', `<div id="storyBody">${paragraphs(FERRY)}</div><p>${BESIDE}</p>`],
    ['in several boxes of one name', `<div class="post-content">${paragraphs(FERRY.slice(0, 3))}</div><p>${BESIDE}</p><div class="post-content">${paragraphs(FERRY.slice(3))}</div>`],
    ['apart from another article below', `<div class="article-body">${paragraphs(FERRY)}</div><div class="article-body"><p>${BESIDE}</p></div>`],
  ])('is found %s', (_, body) => expect(scoped(body)).toEqual([...FERRY]));

  it.each([
    ['no box has such a name', `<div>${paragraphs(FERRY)}</div><p>${BESIDE}</p>`],
    ['it holds too little of the text', `<div>${paragraphs(FERRY)}</div><div class="article-body"><p>${BESIDE}</p></div>`],
  ])('is everything where %s', (_, body) => expect(scoped(body)).toEqual([...FERRY, BESIDE]));
});
