import type { PageSigns } from '../raw-page.ts';
import { nameWords } from './chrome-vocabulary.ts';

const PAYWALL_WORDS = new Set(['paywall', 'paywalled', 'regwall', 'metered', 'piano', 'locked', 'premiumcontent']);
const LIVE_WORDS = new Set(['liveblog', 'liveticker', 'livefeed', 'livestory']);
/** A linked line of this length is a headline of another page. */
const HEADLINE_LENGTH = 25;

/** Counts on a page's copy what tells an article from a list of articles, a shop or a wall, before chrome is removed. */
export function readSigns(copy: Document): PageSigns {
  const body = copy.body;
  let linked = 0;
  let teasers = 0;
  for (const link of body.querySelectorAll('a')) {
    const length = (link.textContent ?? '').trim().length;
    linked += length;
    if (length >= HEADLINE_LENGTH && link.closest('h2, h3, h4, h5, article, li') !== null) teasers++;
  }
  return {
    paywall: hasWord(body, PAYWALL_WORDS),
    teasers,
    linked,
    length: (body.textContent ?? '').replace(/\s+/gu, ' ').length,
    timedEntries: hasWord(body, LIVE_WORDS) ? body.querySelectorAll('time').length : 0,
    passwords: 0,
    products: body.querySelectorAll('[itemtype*="schema.org/Product"], [itemprop="price"]').length,
  };
}

function hasWord(body: Element, wanted: ReadonlySet<string>): boolean {
  for (const element of body.querySelectorAll('[class], [id]')) {
    if (nameWords(`${element.getAttribute('class') ?? ''} ${element.id}`).some((word) => wanted.has(word))) return true;
  }
  return false;
}
