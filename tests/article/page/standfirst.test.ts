import { describe, expect, it } from 'vitest';
import { findStandfirst } from '../../../src/article/page/standfirst.ts';
import { copyOf } from '../fixtures/dom.ts';
import { FERRY } from '../fixtures/news-page.ts';

const LINE = 'Ice has damaged the hull; a bus is to replace the boat';
const found = (body: string, descriptions: readonly string[] = []): string | null => findStandfirst(copyOf(body), descriptions)?.textContent?.trim() ?? null;

describe('the line under the headline', () => {
  it.each([
    ['by its name', `<h1>Ferry stops</h1><p class="standfirst">${LINE}</p>`],
    ['by two words of its name', `<h1>Ferry stops</h1><div class="article__summary">${LINE}</div>`],
    ['by a name in another language', `<h1>Ferry stops</h1><div class="vorspann">${LINE}</div>`],
    ['behind the headline’s box', `<header><h1>Ferry stops</h1></header><section><p class="dek">${LINE}</p></section>`],
  ])('is found %s', (_, body) => expect(found(body)).toBe(LINE));

  it('is found by what the page says of itself', () => expect(found(`<h1>Ferry stops</h1><p>${LINE}</p>`, [`${LINE}.`])).toBe(LINE));

  it.each([
    ['has no name', `<h1>Ferry stops</h1><p>${LINE}</p>`],
    ['stands before the headline', `<p class="standfirst">${LINE}</p><h1>Ferry stops</h1>`],
    ['belongs to a picture', `<h1>Ferry stops</h1><figure><div class="dek">${LINE}</div></figure>`],
    ['is too short', '<h1>Ferry stops</h1><p class="standfirst">By Ana Lund</p>'],
    ['holds paragraphs', `<h1>Ferry stops</h1><div class="article-intro"><p>${FERRY[0]}</p><p>${FERRY[1]}</p></div>`],
    ['is on a page without a headline', `<p class="standfirst">${LINE}</p>`],
  ])('is none that %s', (_, body) => expect(found(body)).toBeNull());
});
