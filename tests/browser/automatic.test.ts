import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEMO_ARTICLES } from '../demo/articles.ts';
import { allowingCopy } from './automatic/allowing-copy.ts';
import { listSite } from './automatic/list-site.ts';
import { goTo, serveSpa } from './automatic/spa.ts';
import { BROWSERS } from './driver/session.ts';
import type { Page } from './driver/session.ts';
import { waitUntil } from './driver/wait-until.ts';
import { picture, useBrowser } from './fixture.ts';
import { axeViolations } from './popup/axe.ts';
import { click, notice, openPopup, saveArticle } from './popup/popup-page.ts';
import { value } from './own-page/ask.ts';
import { openOwnPage } from './own-page/open-own-page.ts';

/** What a page of the extension asks the background by, and what it gives a permission back by. */
declare const chrome: {
  readonly runtime: { sendMessage(message: unknown): Promise<unknown> };
  readonly permissions: { remove(permissions: { origins: readonly string[] }): Promise<boolean> };
};

/** Text that is highlighted in a page by one of the reader's own colours. */
const HIGHLIGHTED = 'patients with cryptosporidium';

describe.each(BROWSERS)('automatic checking in %s', (name) => {
  // Firefox grants what a press asks for when its preference says so; Chromium has to be built with it.
  const extension = name === 'chromium' ? allowingCopy(name, ['http://*.localhost/*', 'https://*.localhost/*', 'http://127.0.0.1/*', 'https://127.0.0.1/*']) : null;
  const fixture = useBrowser(name, extension === null ? {} : { extension });
  afterAll(() => extension && rmSync(extension, { recursive: true }));
  let options: Page;

  /** Waits until the button over the tab in front shows a badge, or none. */
  const badge = (text: RegExp) =>
    waitUntil(`the badge ${String(text)}`, async () => {
      const state = await fixture().session.buttonState();
      return text.test(state.badge) ? state : null;
    });
  const rows = async () => (await value(options, 'list-clippings', { order: 'title', filter: {}, limit: 50, cursor: null })).rows;
  const titles = async () => (await rows()).map(({ title }) => title);
  const automatic = () => value(options, 'get-automatic', {});
  beforeAll(async () => {
    const { session, server } = fixture();
    await saveArticle(session, server.addressOf(DEMO_ARTICLES.wire));
    options = await openOwnPage(session, server.addressOf(DEMO_ARTICLES.otherEvent), 'options.html');
    await options.waitForSelector('#automatic');
  });

  it('reads nothing by itself before a site is listed', async () => {
    const { session, server } = fixture();
    const tab = await session.open(server.addressOf(DEMO_ARTICLES.independent));
    await new Promise((resolve) => setTimeout(resolve, 2500));
    expect((await session.buttonState()).badge).toBe('');
    await tab.close();
  });

  it('shows conflicts on the button without a press, once the site is listed in the options', async () => {
    const { session, server } = fixture();
    const address = server.addressOf(DEMO_ARTICLES.independent);
    await listSite(options, address);
    expect(await axeViolations(options)).toEqual([]);
    await picture(session, options, 'options-automatic');
    await session.stopBackground();
    const tab = await session.open(address);
    const state = await badge(/^[1-9]/);
    expect(state.title).toBe(`Conflicts with saved coverage: ${state.badge}`);
    await tab.goto(server.addressOf(DEMO_ARTICLES.otherEvent));
    await badge(/^$/);
    expect(await titles()).toEqual([DEMO_ARTICLES.wire.title]);
    await tab.close();
  });

  it('follows a site of one page from address to address, and says nothing where it finds nothing', async () => {
    const { session, server } = fixture();
    const address = serveSpa(server);
    await listSite(options, address);
    const tab = await session.open(address);
    await goTo(tab, 'independent');
    await badge(/^[1-9]/);
    await goTo(tab, 'other');
    await badge(/^$/);
    await goTo(tab, 'independent');
    await badge(/^[1-9]/);
    expect(await titles()).toEqual([DEMO_ARTICLES.wire.title]);
    await tab.close();
  });

  it('saves articles alone, each under its own address, where that is switched on', async () => {
    const { session, server } = fixture();
    await value(options, 'set-automatic', { change: { save: true } });
    const tab = await session.open(serveSpa(server));
    for (const [view, { title }] of [['independent', DEMO_ARTICLES.independent], ['other', DEMO_ARTICLES.otherEvent]] as const) {
      await goTo(tab, view);
      const row = await waitUntil(`${view} to be saved`, async () => (await rows()).find(({ url }) => url.endsWith(`/spa/${view}`)));
      expect([row.title, row.canonicalUrl, row.published?.startsWith('2019') ?? false]).toEqual([title, null, false]);
    }
    expect(await titles()).toHaveLength(3);
    await value(options, 'set-automatic', { change: { save: false } });
    await tab.close();
  });

  it('brings the reader’s own highlights back into the page', async () => {
    const { session, server } = fixture();
    const { id, sha256 } = await waitUntil('the clipping', async () => (await rows()).find(({ url }) => url.endsWith('/spa/independent')));
    const { text } = await value(options, 'read', { id, version: null });
    const start = text.indexOf(HIGHLIGHTED);
    const place = { quote: HIGHLIGHTED, prefix: text.slice(start - 20, start), suffix: text.slice(start + HIGHLIGHTED.length, start + HIGHLIGHTED.length + 20), start };
    await value(options, 'annotate', { clipping: id, ...place, sha256, colour: 'green', note: '' });
    const tab = await session.open(serveSpa(server));
    await goTo(tab, 'independent');
    const marked = await waitUntil('the highlight', () =>
      tab.evaluate(() => [...(CSS.highlights.get('reading-6') ?? CSS.highlights.get('reading-6-l') ?? [])].map(String)[0]),
    );
    expect(marked).toBe(HIGHLIGHTED);
    await picture(session, tab, 'highlight-back');
    await tab.close();
  });

  it('lists a site by “Always on this site” in the popup', async () => {
    const { session, server } = fixture();
    const popup = await openPopup(session, await session.open(server.addressOf(DEMO_ARTICLES.reprint)));
    await click(popup.page, '[data-action="always"]');
    const site = new URL(server.addressOf(DEMO_ARTICLES.reprint)).hostname;
    await waitUntil('the popup to say so', async () => (await notice(popup.page)) === 'site-added');
    expect((await automatic()).sites).toContain(site);
    await picture(session, popup.page, 'always-on-site');
    await popup.close();
  });

  it.runIf(name === 'firefox')('takes a site off the list whose permission was taken back', async () => {
    const { server } = fixture();
    const site = new URL(server.addressOf(DEMO_ARTICLES.reprint)).hostname;
    await options.evaluate((host) => chrome.permissions.remove({ origins: [`http://*.${host}/*`] }), site);
    await waitUntil('the site to be off the list', async () => !(await automatic()).sites.includes(site));
    expect((await automatic()).sites).not.toEqual([]);
  });

  it('reads nothing any more once a site is removed, and gives its permission back', async () => {
    const { session, server } = fixture();
    const site = new URL(server.addressOf(DEMO_ARTICLES.independent)).hostname;
    const off = () => waitUntil(`${site} to be off the list`, async () => !(await automatic()).sites.includes(site));
    await options.bringToFront();
    const press = async (selector: string) => (await options.waitForSelector(selector))?.click();
    await press(`[aria-label="Remove ${site}"]`);
    await off();
    await press('[data-action="undo"]');
    await waitUntil(`${site} to be listed again`, async () => (await automatic()).sites.includes(site));
    await press(`[aria-label="Remove ${site}"]`);
    await off();
    expect((await automatic()).held.sites).not.toContain(`http://*.${site}/*`);
    const tab = await session.open(server.addressOf(DEMO_ARTICLES.independent));
    await new Promise((resolve) => setTimeout(resolve, 2500));
    expect((await session.buttonState()).badge).toBe('');
    await tab.close();
  });
});
