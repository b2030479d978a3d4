import { describe, expect, it } from 'vitest';
import { DEMO_ARTICLES } from '../demo/articles.ts';
import { BROWSERS } from './driver/session.ts';
import type { Page } from './driver/session.ts';
import { waitUntil } from './driver/wait-until.ts';
import { picture, useBrowser } from './fixture.ts';
import { axeViolations } from './popup/axe.ts';
import { click, extensionTab, openPopup, reload, saveArticle } from './popup/popup-page.ts';

const ACCOUNTS = [DEMO_ARTICLES.wire, DEMO_ARTICLES.reprint, DEMO_ARTICLES.update, DEMO_ARTICLES.independent];

const texts = (page: Page, selector: string): Promise<readonly string[]> =>
  page.evaluate((wanted) => [...document.querySelectorAll<HTMLElement>(wanted)].map((element) => element.innerText.trim()), selector);
const compared = (page: Page) => waitUntil('the event to be compared', async () => (await page.$('.event[data-state="open"]')) !== null);
const questions = (page: Page) => texts(page, '.question-row .question');

describe.each(BROWSERS)('the page of an event in %s', (name) => {
  const fixture = useBrowser(name);

  /** Saves four accounts of one event and one of another, and opens the event from the popup's link. */
  async function openEvent(): Promise<Page> {
    const { session, server } = fixture();
    for (const article of [...ACCOUNTS, DEMO_ARTICLES.otherEvent]) await saveArticle(session, server.addressOf(article));
    const popup = await openPopup(session, await session.open(server.addressOf(DEMO_ARTICLES.wire)));
    await click(popup.page, '.event-link a');
    return waitUntil('the tab of the event', () => extensionTab(session, 'event.html'));
  }

  let page: Page | null = null;
  const opened = (): Page => {
    if (page === null) throw new Error('the page of the event did not open');
    return page;
  };

  it('opens from the popup and sets the accounts side by side, copies in one column', async () => {
    page = await openEvent();
    await compared(page);
    expect(await texts(page, '.event-heading .fact')).toEqual(expect.arrayContaining(['4 articles', '3 origins']));
    const heads = (await texts(page, '.questions thead th')).join('\n');
    expect(heads).toMatch(/Meridian Wire[\s\S]*and 1 more prints the same text/);
    expect((await questions(page)).length).toBeGreaterThan(1);
    expect(await page.$$('.timeline svg')).not.toHaveLength(0);
    expect(await axeViolations(page)).toEqual([]);
    await picture(fixture().session, page, 'event');
  });

  it('scrolls inside the table and never sideways as a page', async () => {
    await opened().setViewport({ width: 360, height: 700 });
    expect(await opened().evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    expect(await opened().evaluate(() => {
      const frame = document.querySelector('.table-frame');
      return frame !== null && frame.scrollWidth > frame.clientWidth;
    })).toBe(true);
    await opened().setViewport({ width: 1280, height: 900 });
  });

  it('puts a finding aside for good, and shows it again', async () => {
    const before = await questions(opened());
    await click(opened(), '.question-row[data-label="conflict"] .quiet, .question-row .quiet');
    await click(opened(), '.detail [aria-label^="Not a real difference"]');
    await click(opened(), '.detail .reasons li:nth-child(2) button');
    await waitUntil('the notice', () => opened().$('.notice [data-action="undo"]'));
    expect(await questions(opened())).toHaveLength(before.length - 1);
    await reload(opened());
    await compared(opened());
    expect(await questions(opened())).toHaveLength(before.length - 1);
    await click(opened(), '.event-fold > summary');
    await click(opened(), '.aside-item .quiet');
    await waitUntil('the finding to be back', async () => (await questions(opened())).length === before.length);
    expect(await questions(opened())).toEqual(before);
  });

  it('brings another event here and gives it back', async () => {
    const size = async () => (await texts(opened(), '.event-heading .fact'))[0];
    await click(opened(), '.event-section .event-fold:not(:has(.choice-line)) > summary');
    await click(opened(), '.choice .plain');
    await waitUntil('the articles to be moved', async () => (await size()) === '5 articles');
    await click(opened(), '.notice [data-action="undo"]');
    await waitUntil('the articles to be given back', async () => (await size()) !== '5 articles');
    expect(await size()).toBe('4 articles');
  });

  it('takes a name of the reader’s own, which stays', async () => {
    const title = async () => (await texts(opened(), 'h1'))[0] ?? '';
    await click(opened(), '.event-heading .quiet');
    await waitUntil('the field for the name', () => opened().evaluate(() => document.activeElement?.matches('.name-form input')));
    await opened().keyboard.type('The water of Quillon');
    await opened().keyboard.press('Enter');
    await waitUntil('the new name', async () => (await title()).startsWith('The water of Quillon'));
    await reload(opened());
    await compared(opened());
    expect(await title()).toMatch(/^The water of Quillon/);
  });

  it('gives an article up to an event of its own, and takes it back', async () => {
    const size = async () => (await texts(opened(), '.event-heading .fact'))[0];
    await click(opened(), '.event-section .event-fold:has(.choice-line) > summary');
    await click(opened(), '.choice-line:last-child input');
    await click(opened(), '.event-fold:has(.choice-line) > .plain');
    await waitUntil('the article to be gone', async () => (await size()) === '3 articles');
    await click(opened(), '.notice [data-action="undo"]');
    await waitUntil('the article to be given back', async () => (await size()) !== '3 articles');
    expect(await size()).toBe('4 articles');
  });

  it('leads from a cell to the sentence in the saved article', async () => {
    const address = await opened().$eval('.questions .words', (link) => (link as HTMLAnchorElement).href);
    expect(address).toMatch(/saved\.html\?id=[^#]+#(?:title|\d+-\d+)$/);
  });
});
