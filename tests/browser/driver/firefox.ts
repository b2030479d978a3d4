import { launch } from 'puppeteer-core';
import type { Browser } from 'puppeteer-core';
import { howMany } from '../../support/run-size.ts';
import { findBrowser } from './find-browser.ts';
import { inChrome } from './firefox-chrome.ts';
import { firefoxPopups } from './firefox-popup.ts';
import { knownView } from './firefox-views.ts';
import { BrowserMissingError } from './install-browsers.ts';
import type { BrowserSession, ButtonState, LaunchOptions, Page } from './session.ts';
import { waitUntil } from './wait-until.ts';

function preferences(options: LaunchOptions): Record<string, unknown> {
  return {
    'extensions.webextOptionalPermissionPrompts': false,
    'services.settings.server': 'data:,', // Firefox heeds it only with the variable below
    ...(options.language === undefined ? {} : { 'intl.locale.requested': options.language, 'intl.accept_languages': options.language }),
    ...(options.proxyPort === undefined
      ? {}
      : {
          'network.proxy.type': 1,
          'network.proxy.http': '127.0.0.1',
          'network.proxy.http_port': options.proxyPort,
          'network.proxy.ssl': '127.0.0.1',
          'network.proxy.ssl_port': options.proxyPort,
          'network.proxy.no_proxies_on': '',
          'network.proxy.allow_hijacking_localhost': true,
        }),
  };
}

/** Starts Firefox with the extension installed for the session. */
export async function launchFirefox(options: LaunchOptions): Promise<BrowserSession> {
  const executablePath = findBrowser('firefox');
  if (executablePath === null) throw new BrowserMissingError('No Firefox found');
  const browser = await launch({
    browser: 'firefox',
    executablePath,
    headless: options.headless,
    protocolTimeout: howMany(180_000, 1_800_000), // one call of a long run may wait for a busy machine
    defaultViewport: options.headless ? { width: 1280, height: 900 } : null,
    args: ['--remote-allow-system-access'],
    env: { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' },
    extraPrefsFirefox: preferences(options),
  });
  try {
    return session(browser, await browser.installExtension(options.extension));
  } catch (error) {
    await browser.close();
    throw error;
  }
}

function session(browser: Browser, id: string): BrowserSession {
  const inExtension = (body: string): Promise<unknown> =>
    inChrome(
      browser,
      `const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
       const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(id)});
       const action = ExtensionParent.apiManager.global.browserActionFor(extension);
       ${body}`,
    );
  const popups = firefoxPopups(browser);
  return {
    name: 'firefox',
    async open(address) {
      const page = await browser.newPage();
      await page.goto(address, { waitUntil: 'load' });
      return page;
    },
    async pressButton(tab) {
      await tab.bringToFront();
      await popups.hide();
      await inExtension('await action.triggerAction(window); return null;');
      return popups.shown();
    },
    async chooseOnSelection(tab, entry) {
      const { x, y } = await tab.evaluate(() => {
        const { left, top, width, height } = document.getSelection()?.getRangeAt(0).getClientRects()[0] ?? new DOMRect();
        return { x: left + width / 2, y: top + height / 2 };
      });
      await tab.mouse.click(x, y, { button: 'right' });
      await waitUntil(`the menu's ${entry}`, () => inChrome(browser, choosing(entry)));
    },
    panel: async () => (await knownView(browser, 'panel')).page,
    async buttonState() {
      const state = await inExtension(
        `const shown = action.action.getContextData(gBrowser.selectedTab);
         return JSON.stringify({ badge: shown.badgeText ?? '', title: shown.title ?? '' });`,
      );
      return JSON.parse(String(state)) as ButtonState; // the two strings put together above
    },
    async stopBackground() {
      // Firefox leaves a background running that is still busy with a message, and one that an event reaches while it ends.
      const ending = 'await extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true });';
      const ended = `if (extension.backgroundState !== 'stopped') { ${ending} } return extension.backgroundState === 'stopped';`;
      await waitUntil('the event page to end', async () => (await inExtension(ended)) === true);
    },
    backgroundRuns: async () => (await inExtension('return extension.backgroundState')) === 'running',
    backgroundMemory: () => Promise.resolve(0),
    async reloadExtension() {
      await inExtension(`await (await AddonManager.getAddonByID(${JSON.stringify(id)})).reload(); return null;`);
      await waitUntil('the extension to start again', async () => (await inExtension('return extension.hasStarted ?? true')) === true);
    },
    tabs: async () => (await openPages(browser)).filter(({ page, address }) => !page.url().startsWith('moz-extension:') && !address.startsWith('moz-extension:')).map(({ page }) => page),
    extensionTabs: () => extensionTabs(browser),
    closed: new Promise((resolve) => void browser.once('disconnected', () => resolve())),
    close: () => browser.close(),
  };
}

/** Chooses an entry of the menu of a page, once it is open; false until then. */
function choosing(entry: string): string {
  return `
    const menu = document.getElementById('contentAreaContextMenu');
    const item = menu?.querySelector('menuitem[id$="-menuitem-_${entry}"]');
    if (menu?.state !== 'open' || !item) return false;
    item.doCommand();
    menu.hidePopup();
    return true;
  `;
}

/** A tab that is open, and the address that its page itself gives. */
interface OpenPage {
  readonly page: Page;
  readonly address: string;
}

/**
 * Firefox tells puppeteer nothing of the addresses of extension pages, nor that one of their tabs was closed, so that the
 * pages themselves are asked.
 */
async function openPages(browser: Browser): Promise<readonly OpenPage[]> {
  const found: OpenPage[] = [];
  for (const page of await browser.pages()) {
    const address = await page.evaluate(() => location.href).catch(goneTab);
    if (address !== null) found.push({ page, address });
  }
  return found;
}

function goneTab(error: unknown): null {
  if (error instanceof Error && /no such frame/.test(error.message)) return null;
  throw error;
}

/** Pages of the extension that stand in no tab. */
const BESIDE = /\/(?:popup|panel)\.html$/;

async function extensionTabs(browser: Browser): Promise<readonly Page[]> {
  const open = await openPages(browser);
  return open.filter(({ page, address }) => address.startsWith('moz-extension:') && !BESIDE.test(page.url()) && !BESIDE.test(address)).map(({ page }) => page);
}
