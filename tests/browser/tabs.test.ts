import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEMO_ARTICLES } from '../demo/articles.ts';
import { allowingCopy } from './automatic/allowing-copy.ts';
import { BROWSERS } from './driver/session.ts';
import type { Page } from './driver/session.ts';
import { waitUntil } from './driver/wait-until.ts';
import { picture, useBrowser } from './fixture.ts';
import { axeViolations } from './popup/axe.ts';
import { click, popupText } from './popup/popup-page.ts';
import { openOwnPage } from './own-page/open-own-page.ts';

const ACCOUNTS = [DEMO_ARTICLES.wire, DEMO_ARTICLES.independent, DEMO_ARTICLES.update];

describe.each(BROWSERS)('comparing open tabs in %s', (name) => {
  // Firefox grants what a press asks for when its preference says so; Chromium has to be built with it.
  const extension = name === 'chromium' ? allowingCopy(name, ['http://*/*', 'https://*/*'], ['tabs']) : null;
  const fixture = useBrowser(name, extension === null ? {} : { extension });
  afterAll(() => extension && rmSync(extension, { recursive: true }));
  let page: Page;

  const titles = () => page.$$eval('.tab-title', (items) => items.map((item) => item.textContent ?? ''));
  async function choose(title: string): Promise<void> {
    const at = (await titles()).findIndex((one) => one.startsWith(title)) + 1; // the outlet's name stands behind
    await click(page, `.rows .tab:nth-child(${at}) input`);
  }

  beforeAll(async () => {
    const { session, server } = fixture();
    for (const article of ACCOUNTS) await session.open(server.addressOf(article)); // oxlint-disable-line no-await-in-loop -- one browser
    page = await openOwnPage(session, server.home, 'tabs.html');
    await page.waitForSelector('[data-action="show"]');
  });

  it('says what it will ask for, and lists nothing before the press', async () => {
    expect(await titles()).toEqual([]);
    expect(await axeViolations(page)).toEqual([]);
    await picture(fixture().session, page, 'tabs-ask');
  });

  it('lists the open tabs with pages of the web, its own and the browser’s left out', async () => {
    await page.bringToFront();
    await click(page, '[data-action="show"]');
    await waitUntil('the tabs', async () => (await titles()).length > 0);
    for (const { title } of ACCOUNTS) expect(await titles()).toContainEqual(expect.stringContaining(title)); // oxlint-disable-line no-await-in-loop -- one page
    expect(await titles()).toHaveLength(ACCOUNTS.length + 1);
    expect(await axeViolations(page)).toEqual([]);
    await picture(fixture().session, page, 'tabs-choose');
  });

  it('saves the chosen ones in one go, tells what could not be read, and leads to what they come to', async () => {
    for (const { title } of ACCOUNTS) await choose(title); // oxlint-disable-line no-await-in-loop -- one page
    const list = (await titles()).find((title) => ACCOUNTS.every((article) => !title.startsWith(article.title))) ?? '';
    await choose(list);
    await click(page, 'form button[type="submit"]');
    await waitUntil('what they came to', () => page.$('[data-action="give-back"]'));
    expect(await page.$$eval('.tab-event', (links) => links.length)).toBe(1);
    const text = await popupText(page);
    for (const { title } of ACCOUNTS) expect(text).toContain(title);
    expect(text).toMatch(/\d conflict/i);
    expect(await page.$eval('[data-failed]', (item) => item.textContent)).toContain(list);
    expect(await axeViolations(page)).toEqual([]);
    await picture(fixture().session, page, 'tabs-compared');
  });

  it.runIf(name === 'firefox')('gives the permissions back, and cannot list tabs then without a new press', async () => {
    await click(page, '[data-action="give-back"]');
    await waitUntil('the permissions to be back', async () => /have been given back/.test(await popupText(page)));
    await picture(fixture().session, page, 'tabs-given-back');
    const left = await page.evaluate(async () => (globalThis as unknown as { browser: { permissions: { getAll(): Promise<{ origins: string[]; permissions: string[] }> } } }).browser.permissions.getAll());
    expect(left.origins).toEqual([]);
    expect(left.permissions).not.toContain('tabs');
  });

  it('leads to the event, where the accounts stand side by side', async () => {
    await click(page, '.tab-event');
    await waitUntil('the event', () => page.$('.event[data-state="open"] .question-row[data-label="conflict"]'));
    expect(fixture().proxy.refused).toEqual([]);
  });
});
