import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEMO_ARTICLES } from '../demo/articles.ts';
import { allowingCopy } from './automatic/allowing-copy.ts';
import { goTo, serveSpa } from './automatic/spa.ts';
import { BROWSERS } from './driver/session.ts';
import type { BrowserSession, Page } from './driver/session.ts';
import { waitUntil } from './driver/wait-until.ts';
import { picture, useBrowser } from './fixture.ts';
import { axeViolations } from './popup/axe.ts';
import { act, click, notice, openPopup, popupState, popupText, saveArticle } from './popup/popup-page.ts';
import { shownFindings } from './popup/shown-findings.ts';

/** Everywhere that the tests' pages are. */
const SITES = ['http://*.localhost/*', 'http://127.0.0.1/*'];

/** Opens the panel from the popup, beside a page. */
async function openPanel(session: BrowserSession, address: string): Promise<{ readonly tab: Page; readonly panel: Page }> {
  const tab = await session.open(address);
  const popup = await openPopup(session, tab);
  await click(popup.page, '[data-action="panel"]');
  return { tab, panel: await session.panel() };
}

describe.each(BROWSERS)('the panel beside the page in %s', (name) => {
  const fixture = useBrowser(name);
  let panel: Page;
  /** The account of the outbreak that the panel was opened beside. */
  let tab: Page;
  const state = (wanted: string) => waitUntil(`the panel to be ${wanted}`, async () => (await popupState(panel)) === wanted);
  const outlets = async () => new Set((await shownFindings(panel)).flatMap(({ sides }) => sides.flat()).map(({ outlet }) => outlet));

  beforeAll(async () => {
    const { session, server } = fixture();
    await saveArticle(session, server.addressOf(DEMO_ARTICLES.wire));
    ({ tab, panel } = await openPanel(session, server.addressOf(DEMO_ARTICLES.independent)));
  });

  it('opens from the popup and shows what the popup shows', async () => {
    await state('compared');
    await waitUntil('the findings', async () => (await shownFindings(panel)).length > 2);
    expect(await outlets()).toContain(DEMO_ARTICLES.wire.outlet);
    expect(await axeViolations(panel)).toEqual([]);
    await picture(fixture().session, panel, 'panel-findings');
  });

  it('shows nothing of it over a page that may not be read, and says how that may be', async () => {
    const { session, server } = fixture();
    const other = await session.open(server.addressOf(DEMO_ARTICLES.otherEvent));
    await state('not-allowed');
    expect(await shownFindings(panel)).toEqual([]);
    expect(await popupText(panel)).toMatch(/Press the toolbar button or \S+ to check this page.*Always on this site/s);
    expect(await axeViolations(panel)).toEqual([]);
    await picture(session, panel, 'panel-not-allowed');
    const popup = await openPopup(session, other);
    await state('compared');
    expect(await popupText(panel)).toMatch(/None of your saved articles is about this event/);
    await popup.close();
  });

  it('comes back to the first page’s findings with its tab, though the background had ended', async () => {
    const { session } = fixture();
    await session.stopBackground();
    await tab.bringToFront();
    await waitUntil('the findings', async () => (await shownFindings(panel)).length > 2);
    expect(await outlets()).toContain(DEMO_ARTICLES.independent.outlet);
  });

  it('saves, and hears of what is done in the popup', async () => {
    const { session } = fixture();
    expect(await act(panel, 'save', ['saved'])).toBe('saved');
    const popup = await openPopup(session, tab);
    await act(popup.page, 'remove', ['removed']);
    await waitUntil('the panel to know', async () => (await panel.$('[data-action="remove"]')) === null);
    await popup.close();
    expect(await notice(panel)).toBe('saved');
  });

  it('takes the findings away when the tab goes to another page', async () => {
    const { server } = fixture();
    await tab.goto(server.addressOf(DEMO_ARTICLES.otherEvent), { waitUntil: 'load' });
    await state('not-allowed');
    expect(await shownFindings(panel)).toEqual([]);
  });

  // Headless Chromium never answers the browser's own question.
  it.runIf(name === 'firefox')('asks for the site in a press, and reads its pages from then on', async () => {
    const { server } = fixture();
    await click(panel, '[data-action="always"]');
    await waitUntil('the site to be named', async () => /Always on quillon-ledger\.localhost/.test(await popupText(panel)));
    await picture(fixture().session, panel, 'panel-site');
    await click(panel, '[data-action="always"]');
    await state('compared');
    expect(await notice(panel)).toBe('site-added');
    await tab.goto(server.home, { waitUntil: 'load' });
    await state('not-allowed');
    expect(await popupText(panel)).not.toMatch(/Always on \S+\.localhost/);
    await tab.goto(server.addressOf(DEMO_ARTICLES.otherEvent), { waitUntil: 'load' });
    await state('compared');
  });

  it('knows a page of the browser once it may', async () => {
    const { session } = fixture();
    const blank = await session.open('about:blank');
    await state('not-allowed');
    const popup = await openPopup(session, blank);
    expect(await popupState(popup.page)).toBe('browser-page');
    await popup.close();
    await state('browser-page');
    await blank.close();
  });

  it('knows a page of the browser that tells by itself that it is one', async () => {
    const { session, server } = fixture();
    const settings = await session.open(server.home);
    await settings.goto(name === 'chromium' ? 'chrome://version' : 'about:support', { waitUntil: [] }); // Firefox does not tell that such a page has loaded
    await state('browser-page');
    expect(await popupText(panel)).toMatch(/This is a page of the browser itself/);
    await settings.close();
  });
});

describe('the panel over pages that may be read at any time', () => {
  const extension = allowingCopy('chromium', SITES);
  const fixture = useBrowser('chromium', { extension });
  afterAll(() => rmSync(extension, { recursive: true }));
  let panel: Page;
  let tab: Page;
  const quotes = async () => (await shownFindings(panel)).flatMap(({ sides }) => sides.flat()).filter(({ place }) => place === 'page').map(({ quote }) => quote.replaceAll(/\s+/g, ' '));
  const shows = (outlet: string) =>
    waitUntil(`the findings of ${outlet}`, async () => (await shownFindings(panel)).some(({ sides }) => sides.flat().some((voice) => voice.place === 'page' && voice.outlet === outlet)));
  const silent = () => waitUntil('no findings', async () => (await popupState(panel)) === 'compared' && (await shownFindings(panel)).length === 0);

  beforeAll(async () => {
    const { session, server } = fixture();
    await saveArticle(session, server.addressOf(DEMO_ARTICLES.wire));
    ({ tab, panel } = await openPanel(session, server.addressOf(DEMO_ARTICLES.independent)));
    await shows(DEMO_ARTICLES.independent.outlet);
  });

  it('follows from page to page without a press', async () => {
    const { server } = fixture();
    await tab.goto(server.addressOf(DEMO_ARTICLES.update), { waitUntil: 'load' });
    await shows(DEMO_ARTICLES.update.outlet);
    await tab.goto(server.addressOf(DEMO_ARTICLES.otherEvent), { waitUntil: 'load' });
    await silent();
    await tab.goBack({ waitUntil: 'load' });
    await shows(DEMO_ARTICLES.update.outlet);
    expect((await quotes()).length).toBeGreaterThan(0);
  });

  it('ends at the page that is there, however fast the reader goes on', async () => {
    const { session, server } = fixture();
    const other = await session.open(server.addressOf(DEMO_ARTICLES.otherEvent));
    for (const page of [tab, other, tab, other, tab]) await page.bringToFront(); // oxlint-disable-line no-await-in-loop -- one after the other
    await tab.evaluate((address) => void location.assign(address), server.addressOf(DEMO_ARTICLES.otherEvent));
    await tab.evaluate((address) => void location.assign(address), server.addressOf(DEMO_ARTICLES.independent)).catch(() => null); // the page may be gone already
    await waitUntil('the last page', async () => tab.url() === server.addressOf(DEMO_ARTICLES.independent));
    await shows(DEMO_ARTICLES.independent.outlet);
    const text = (await tab.evaluate(() => document.body.innerText)).replaceAll(/\s+/g, ' ');
    for (const quote of await quotes()) expect(text).toContain(quote);
    await other.close();
  });

  it('follows a site of one page, whose text comes after its address', async () => {
    const { server } = fixture();
    await tab.goto(serveSpa(server), { waitUntil: 'load' });
    await waitUntil('the list', async () => (await popupState(panel)) === 'unfit');
    await goTo(tab, 'independent');
    await waitUntil('its findings', async () => (await shownFindings(panel)).length > 2);
    await goTo(tab, 'other');
    await silent();
    expect(await quotes()).toEqual([]);
  });

  it('does not mind a tab that closes in the middle', async () => {
    const { session, server } = fixture();
    const other = await session.open(server.addressOf(DEMO_ARTICLES.update));
    await other.close();
    await tab.bringToFront();
    await silent();
    expect(await popupText(panel)).toMatch(/None of your saved articles is about this event/);
  });
});
