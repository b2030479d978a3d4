import type { PageSigns } from '../raw-page.ts';

const PAYWALL_WORDS = new Set(['paywall', 'paywalled', 'regwall', 'metered', 'premiumcontent']);
const LIVE_WORDS = new Set(['liveblog', 'liveticker', 'livefeed', 'livestory']);
const TEASER_ELEMENTS = new Set(['h2', 'h3', 'h4', 'h5', 'article', 'li']);
/** A linked line of this length is a headline of another page. */
const HEADLINE_LENGTH = 25;
/** How far above a link the box of its teaser is looked for. */
const TEASER_DEPTH = 4;

/** Counts, element by element, what tells an article from a list of articles, a shop or a wall. */
export class SignCounter {
  #paywall = false;
  #live = false;
  #teasers = 0;
  #linked = 0;
  #times = 0;
  #products = 0;

  /** Takes in one element of the page's copy with the words of its class and id. */
  add(element: Element, words: readonly string[]): void {
    const name = element.localName;
    if (name === 'a') {
      const length = (element.textContent ?? '').trim().length;
      this.#linked += length;
      if (length >= HEADLINE_LENGTH && isTeaser(element)) this.#teasers++;
    }
    if (name === 'time') this.#times++;
    if (element.getAttribute('itemprop') === 'price' || /schema\.org\/Product\b/.test(element.getAttribute('itemtype') ?? '')) this.#products++;
    for (const word of words) {
      if (PAYWALL_WORDS.has(word)) this.#paywall = true;
      else if (LIVE_WORDS.has(word)) this.#live = true;
    }
  }

  /** The counts for a page whose text is `length` code units long. */
  result(length: number, passwords: number): Omit<PageSigns, 'leads'> {
    return {
      paywall: this.#paywall,
      teasers: this.#teasers,
      linked: this.#linked,
      length,
      timedEntries: this.#live ? this.#times : 0,
      passwords,
      products: this.#products,
    };
  }
}

function isTeaser(link: Element): boolean {
  let up: Element | null = link;
  for (let step = 0; up && step <= TEASER_DEPTH; step++, up = up.parentElement) if (TEASER_ELEMENTS.has(up.localName)) return true;
  return false;
}
