import type { Browser } from 'puppeteer-core';
import { bidiConnection, chromeWindow, inChrome } from './firefox-chrome.ts';
import type { Page } from './session.ts';
import { waitUntil } from './wait-until.ts';

/** Where Firefox's own window shows pages of an extension outside its tabs. */
const VIEWS = {
  popup: `document.querySelector('browser.webextension-popup-browser')`,
  panel: `document.getElementById('sidebar')?.contentDocument?.getElementById('webext-panels-browser')`,
} as const;

/** Whether such a place is open, asked of its element `view`. */
const OPEN: Readonly<Record<FirefoxView, string>> = { popup: `view.closest('panel')?.state === 'open'`, panel: 'SidebarController.isOpen' };

/** A place outside the tabs. */
export type FirefoxView = keyof typeof VIEWS;

/** Expression for the place's browser element in Firefox's own window; null or undefined while it is not there. */
export function viewElement(view: FirefoxView): string {
  return VIEWS[view];
}

/**
 * Firefox's remote agent lists tabs only. This gives the place's browser element the key by which the agent names
 * tabs, and lets the agent find it by that name, so that every BiDi command works in it as in a tab.
 */
function naming(name: FirefoxView): string {
  return `
    const { NavigableManager } = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs');
    const view = ${VIEWS[name]};
    if (!view?.currentURI?.spec.startsWith('moz-extension:') || !(${OPEN[name]})) return null;
    view.permanentKey ??= {};
    if (!Object.hasOwn(NavigableManager, 'getBrowsingContextById')) {
      const tabs = NavigableManager.getBrowsingContextById.bind(NavigableManager);
      NavigableManager.getBrowsingContextById = (id) => {
        const open = [${Object.values(VIEWS).join(', ')}].find((one) => one && NavigableManager.getIdForBrowser(one) === id);
        return open ? open.browsingContext : tabs(id);
      };
    }
    return NavigableManager.getIdForBrowser(view) + ' ' + view.currentURI.spec;
  `;
}

/** A page outside the tabs that puppeteer knows. */
export interface KnownView {
  readonly page: Page;
  /** Makes puppeteer forget it, once it is closed. */
  readonly forget: () => void;
}

/** Waits for a page outside the tabs and makes it known to puppeteer. */
export async function knownView(browser: Browser, name: FirefoxView): Promise<KnownView> {
  const named = await waitUntil(`the ${name}`, () => inChrome(browser, naming(name)));
  const [context, url] = String(named).split(' ');
  const { clientWindow } = await chromeWindow(browser);
  const earlier = new Set(browser.targets());
  const target = browser.waitForTarget((one) => one.url() === url && !earlier.has(one));
  const known = { context, url, userContext: 'default', parent: null, children: [], originalOpener: null, clientWindow };
  bidiConnection(browser).emit('browsingContext.contextCreated', known);
  const page = await (await target).page();
  if (page === null) throw new Error(`puppeteer made no page of the ${name}`);
  await waitUntil(`the ${name} to be drawn`, () => page.evaluate(() => document.readyState === 'complete'));
  return { page, forget: () => void bidiConnection(browser).emit('browsingContext.contextDestroyed', known) };
}
