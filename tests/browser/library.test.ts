import { beforeAll, describe, expect, it } from 'vitest';
import { DEMO_ARTICLES } from '../demo/articles.ts';
import { BROWSERS } from './driver/session.ts';
import type { Page } from './driver/session.ts';
import { waitUntil } from './driver/wait-until.ts';
import { picture, useBrowser } from './fixture.ts';
import { axeViolations } from './popup/axe.ts';
import { click, extensionTab, openPopup, reload, saveArticle } from './popup/popup-page.ts';

const headlines = (page: Page) => page.evaluate(() => [...document.querySelectorAll('.list-row .headline')].map((link) => link.textContent ?? ''));
const focused = (page: Page) => page.evaluate(() => document.activeElement?.closest('.list-row')?.querySelector('.headline')?.textContent ?? null);
const rowsToBe = (page: Page, count: number) => waitUntil(`${count} rows`, async () => (await headlines(page)).length === count);
const text = (page: Page) => page.evaluate(() => document.body.innerText);

describe.each(BROWSERS)('the library page in %s', (name) => {
  const fixture = useBrowser(name);
  let page: Page;

  beforeAll(async () => {
    const { session, server } = fixture();
    const articles = [DEMO_ARTICLES.wire, DEMO_ARTICLES.reprint, DEMO_ARTICLES.independent, DEMO_ARTICLES.otherEvent];
    for (const article of articles) await saveArticle(session, server.addressOf(article)); // oxlint-disable-line no-await-in-loop -- one browser
    const popup = await openPopup(session, await session.open(server.addressOf(DEMO_ARTICLES.wire)));
    await click(popup.page, '[data-action="library"]');
    page = await waitUntil('the library to open', () => extensionTab(session, 'library.html'));
  });

  it('gathers what was saved by event and counts what the accounts come to', async () => {
    await rowsToBe(page, 2);
    await waitUntil('the comparison', async () => /\d conflicts?/.test(await text(page)));
    expect(await text(page)).toMatch(/4 clippings.*2 events/s);
    expect(await axeViolations(page)).toEqual([]);
    await picture(fixture().session, page, 'library-events');
  });

  it('is walked through by keys', async () => {
    await page.bringToFront();
    await page.focus('.list-row');
    await page.keyboard.press('End');
    await page.keyboard.press('ArrowRight');
    await waitUntil('the event to unfold', async () => (await headlines(page)).length > 2);
    await page.keyboard.press('ArrowRight');
    const first = await focused(page);
    expect(await headlines(page)).toContain(first);
    await page.keyboard.press('Enter');
    await waitUntil('the saved article', async () => (await page.evaluate(() => document.querySelector('h1')?.textContent)) === first);
    await page.evaluate(() => history.back()); // Firefox never tells that a page of the extension has loaded
    await waitUntil('the row that was opened', async () => (await focused(page)) === first);
  });

  it('searches as one types, and shows the words in context', async () => {
    await page.keyboard.press('/');
    await page.keyboard.type('engineer');
    await waitUntil('the words that were found', () => page.evaluate(() => /^engineer/i.test(document.querySelector('.matches mark')?.textContent ?? '')));
    expect(await axeViolations(page)).toEqual([]);
    await picture(fixture().session, page, 'library-search');
    await page.keyboard.press('Escape');
    await waitUntil('the events to be back', async () => (await page.$('[data-kind="event"]')) !== null);
  });

  it('removes what is selected and brings it back', async () => {
    await page.click('input[value="clippings"]');
    await rowsToBe(page, 4);
    await page.focus('.list-row');
    await page.keyboard.press(' ');
    await page.keyboard.down('Shift');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.up('Shift');
    await page.keyboard.press('Delete');
    await rowsToBe(page, 2);
    expect(await text(page)).toContain('2 clippings removed.');
    await page.click('[data-action="undo"]');
    await rowsToBe(page, 4);
  });

  it('tags, and narrows down to a tag and to a label of findings', async () => {
    await page.focus('.list-row');
    await page.keyboard.press(' ');
    await page.click('[data-action="tags"]');
    await waitUntil('the field', () => page.evaluate(() => document.activeElement?.id === 'library-tag-new'));
    await page.keyboard.type('to call back');
    await page.keyboard.press('Enter');
    await waitUntil('the tag', async () => (await page.$$('.list-row .tag')).length === 1);
    await page.click('.list-row .tag');
    await rowsToBe(page, 1);
    expect(await page.evaluate(() => location.search)).toContain('tag=to+call+back');
    await page.click('.chips .chip button');
    await rowsToBe(page, 4);
    await page.click('[data-action="filter"]');
    await page.select('#library-label', 'conflict');
    await waitUntil('fewer rows', async () => (await headlines(page)).length < 4);
    expect(await axeViolations(page)).toEqual([]);
    await reload(page);
    await waitUntil('the same rows', async () => (await headlines(page)).length > 0);
    expect(await page.evaluate(() => document.querySelector('.chips')?.textContent)).toContain('Conflict');
  });
});
