import type { Page } from 'puppeteer-core';
import { waitUntil } from '../../browser/driver/wait-until.ts';
import type { Desk } from './checks.ts';

/** Set by the script that watches the page: milliseconds since its timeOrigin. */
declare global {
  // oxlint-disable-next-line no-var -- a property of the global object
  var benchMoments: { list: number | null; changed: number };
}

/** Notes when the list first has a row with a headline, and when the list last changed. */
function watch(): void {
  globalThis.benchMoments = { list: null, changed: 0 };
  new MutationObserver(() => {
    if (document.querySelector('.clipping-list [role="row"] [data-action="open"], .clipping-list [role="row"] a') === null) return;
    requestAnimationFrame(() => {
      globalThis.benchMoments.list ??= performance.now();
      globalThis.benchMoments.changed = performance.now();
    });
  }).observe(document, { childList: true, subtree: true, characterData: true });
}

/** Opens the library page in a new tab; from its timeOrigin to the first rows. */
export async function openLibraryPage({ bench }: Desk): Promise<{ readonly page: Page; readonly first: number }> {
  const page = await bench.browser.newPage();
  await page.evaluateOnNewDocument(watch);
  await page.goto(bench.url('library.html'));
  const first = await waitUntil('the first list', () => page.evaluate(() => globalThis.benchMoments.list));
  return { page, first };
}

/** Longest wait for a list that a key may have left as it was. */
const SETTLED = 1500;

/**
 * Types words key by key; for each key the time until the list shows what was found, or null where it stays the same. The pause that the page
 * waits for further keys is part of it.
 */
export async function typeWords(page: Page, words: string): Promise<readonly number[]> {
  const field = await page.waitForSelector('#library-search');
  if (field === null) throw new Error('The library page has no search field.');
  await field.focus();
  await page.evaluate(() => { (document.querySelector('#library-search') as HTMLInputElement).value = ''; });
  const times: number[] = [];
  for (const key of words) {
    const pressed = await page.evaluate(() => performance.now());
    await page.keyboard.type(key);
    const time = await waitUntil('a key to show', async () => {
      const changed = await page.evaluate(() => ({ changed: globalThis.benchMoments.changed, now: performance.now() }));
      return changed.changed > pressed ? changed.changed - pressed : changed.now > pressed + SETTLED ? -1 : null;
    });
    if (time > 0) times.push(time);
  }
  return times;
}
