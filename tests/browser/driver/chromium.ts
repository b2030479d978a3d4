import { launch } from 'puppeteer-core';
import type { Browser, Extension, Page, Target } from 'puppeteer-core';
import { askWorker } from './ask-worker.ts';
import { howMany } from '../../support/run-size.ts';
import { findBrowser } from './find-browser.ts';
import { BrowserMissingError } from './install-browsers.ts';
import type { BrowserSession, ButtonState, LaunchOptions, Popup } from './session.ts';
import { waitUntil } from './wait-until.ts';

/** The background's globals that the driver asks and plays with. */
declare const chrome: {
  readonly runtime: { reload(): void };
  readonly tabs: { query(filter: { active: boolean; lastFocusedWindow: boolean }): Promise<readonly { readonly id?: number }[]> };
  readonly contextMenus: { readonly onClicked: { dispatch(info: { menuItemId: string; selectionText: string }, tab: { readonly id?: number } | undefined): void } };
  readonly action: {
    getBadgeText(details: { tabId?: number }): Promise<string>;
    getTitle(details: { tabId?: number }): Promise<string>;
  };
};

/** Keeps the browser's own services quiet, so that what the proxy sees comes from pages and the extension. */
const ARGUMENTS = [
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-default-apps',
  '--disable-features=NetworkTimeServiceQuerying,OptimizationHints,MediaRouter,AutofillServerCommunication',
  '--gaia-url=http://127.0.0.1:9/',
  '--google-apis-url=http://127.0.0.1:9/',
  '--component-updater=url-source=http://127.0.0.1:9/',
];

/** Starts Chromium with the extension loaded from its folder. */
export async function launchChromium(options: LaunchOptions): Promise<BrowserSession> {
  const { browser, extension } = await startChromium(options);
  return session(browser, extension);
}

/** The browser itself and its extension, for what a session does not offer. */
export async function startChromium(options: LaunchOptions): Promise<{ readonly browser: Browser; readonly extension: Extension }> {
  const executablePath = findBrowser('chromium');
  if (executablePath === null) throw new BrowserMissingError('No Chromium found');
  const browser = await launch({
    executablePath,
    headless: options.headless,
    protocolTimeout: howMany(180_000, 1_800_000), // one call of a long run may wait for a busy machine
    pipe: true,
    ...(options.profile === undefined ? {} : { userDataDir: options.profile }),
    enableExtensions: [options.extension],
    defaultViewport: options.headless ? { width: 1280, height: 900 } : null,
    args: [
      ...ARGUMENTS,
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), // Chromium refuses its sandbox to root
      ...(options.proxyPort === undefined ? [] : [`--proxy-server=127.0.0.1:${options.proxyPort}`, '--proxy-bypass-list=<-loopback>']),
      ...(options.language === undefined ? [] : [`--lang=${options.language}`]),
    ],
    env: { ...process.env, ...(options.language === undefined ? {} : { LANGUAGE: options.language }), ...(options.home === undefined ? {} : { HOME: options.home }) },
  });
  try {
    const extension = await waitUntil(`Chromium to load the extension in ${options.extension}`, async () =>
      (await browser.extensions()).values().next().value,
    );
    return { browser, extension };
  } catch (error) {
    await browser.close();
    throw error;
  }
}

function session(browser: Browser, extension: Extension): BrowserSession {
  const root = `chrome-extension://${extension.id}/`;
  const worker = askWorker(browser, root);
  const popups = (): Target[] => browser.targets().filter((target) => target.type() === 'page' && target.url().startsWith(`${root}popup`));
  return {
    name: 'chromium',
    async open(address) {
      const page = await browser.newPage();
      await page.goto(address, { waitUntil: 'load' });
      return page;
    },
    async pressButton(tab): Promise<Popup> {
      await tab.bringToFront();
      const before = new Set(popups());
      await tab.triggerExtensionAction(extension);
      const target = await waitUntil('the popup', () => Promise.resolve(popups().find((one) => !before.has(one))));
      const page = await target.asPage();
      return { page, close: () => closePopup(page) };
    },
    async panel() {
      const target = await waitUntil('the panel', () => Promise.resolve(browser.targets().find((one) => one.url() === `${root}panel.html`)));
      return target.asPage();
    },
    async chooseOnSelection(tab, entry) {
      const selectionText = await tab.evaluate(() => String(document.getSelection()));
      await worker.evaluate(
        async (info) => {
          const [front] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
          chrome.contextMenus.onClicked.dispatch(info, front);
        },
        { menuItemId: entry, selectionText },
      );
    },
    buttonState: () =>
      worker.evaluate(async (): Promise<ButtonState> => {
        const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        const details = tab?.id === undefined ? {} : { tabId: tab.id };
        return { badge: await chrome.action.getBadgeText(details), title: await chrome.action.getTitle(details) };
      }, null),
    async stopBackground() {
      const [page] = await browser.pages();
      const protocol = await (page ?? (await browser.newPage())).createCDPSession();
      let status: string | null = null;
      let ended = false;
      protocol.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
        for (const { scriptURL, runningStatus } of versions) if (scriptURL.startsWith(root)) status = runningStatus;
        // A page that asks all the time starts it again at once.
        ended ||= status === 'stopped';
      });
      await protocol.send('ServiceWorker.enable');
      await waitUntil('the worker to end', async () => {
        // One that is ended while it only starts would neither end nor start any more.
        if (!ended && status === 'running') await protocol.send('ServiceWorker.stopAllWorkers');
        return ended;
      });
      await protocol.detach();
    },
    backgroundRuns: () => Promise.resolve(worker.runs()),
    backgroundMemory: () => worker.heap(),
    async reloadExtension() {
      // The worker ends before it can answer.
      await worker.evaluate(() => Promise.resolve(chrome.runtime.reload()), null).catch(() => undefined);
      await waitUntil('the extension to start again', async () => (await browser.extensions()).has(extension.id));
    },
    tabs: () => browser.pages(),
    extensionTabs: async () => (await browser.pages()).filter((page) => page.url().startsWith(root) && !/\/(?:popup|panel)\.html$/.test(page.url())),
    closed: new Promise((resolve) => void browser.once('disconnected', () => resolve())),
    close: () => browser.close(),
  };
}

async function closePopup(page: Page): Promise<void> {
  if (!page.isClosed()) await page.close();
}
