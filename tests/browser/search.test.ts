import { expect, it } from 'vitest';
import { DEMO_ARTICLES } from '../demo/articles.ts';
import type { Page } from './driver/session.ts';
import { waitUntil } from './driver/wait-until.ts';
import { useBrowser } from './fixture.ts';
import { openPopup, saveArticle } from './popup/popup-page.ts';

/** Words marked as found, in the order of the list; waits until there are some. */
function marked(page: Page): Promise<readonly string[]> {
  return waitUntil('hits', async () => {
    const words = await page.evaluate(() => [...document.querySelectorAll<HTMLElement>('.matches mark')].map((mark) => mark.innerText));
    return words.length > 0 ? words : undefined;
  });
}

const fixture = useBrowser('chromium');

it('finds words of saved articles as they are typed, also after the background has ended', async () => {
  const { session, server } = fixture();
  for (const article of [DEMO_ARTICLES.wire, DEMO_ARTICLES.otherEvent]) await saveArticle(session, server.addressOf(article));
  const popup = await openPopup(session, await session.open(server.addressOf(DEMO_ARTICLES.wire)));
  const address = new URL('library.html', popup.page.url()).href;
  await popup.close();
  const page = await session.open(address);
  const field = await waitUntil('the search field', () => page.$('input[type="search"]'));
  await field.type('sailin');
  // The list answers each letter, and what the first of them found goes as the last is answered.
  const found = await waitUntil('hits for all that was typed', async () => {
    const words = (await marked(page)).map((word) => word.toLowerCase());
    return words.every((word) => word.startsWith('sailin')) ? words : undefined;
  });
  expect(new Set(found)).toEqual(new Set(['sailings']));
  await session.stopBackground();
  await field.type('gs gull');
  const words = await waitUntil('hits for both words', async () => {
    const found = (await marked(page)).join(' ').toLowerCase();
    return found.includes('gull') ? found : undefined;
  });
  expect(words).toContain('gull');
});
