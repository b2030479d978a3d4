import type { Browser } from 'puppeteer-core';
import { bidiConnection, chromeWindow, inChrome } from './firefox-chrome.ts';
import type { Popup } from './session.ts';
import { waitUntil } from './wait-until.ts';

const POPUP = `document.querySelector('browser.webextension-popup-browser')`;

/**
 * Firefox's remote agent lists tabs only. This gives the popup's browser element the key by which the agent names
 * tabs, and lets the agent find it by that name, so that every BiDi command works in the popup as in a tab.
 */
const NAME_POPUP = `
  const { NavigableManager } = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs');
  const popup = ${POPUP};
  if (!popup?.currentURI?.spec.startsWith('moz-extension:') || popup.closest('panel')?.state !== 'open') return null;
  popup.permanentKey ??= {};
  if (!Object.hasOwn(NavigableManager, 'getBrowsingContextById')) {
    const tabs = NavigableManager.getBrowsingContextById.bind(NavigableManager);
    NavigableManager.getBrowsingContextById = (id) => {
      const open = ${POPUP};
      return open && NavigableManager.getIdForBrowser(open) === id ? open.browsingContext : tabs(id);
    };
  }
  return NavigableManager.getIdForBrowser(popup) + ' ' + popup.currentURI.spec;
`;

const HIDE_POPUP = `${POPUP}?.closest('panel')?.hidePopup(); return null;`;

/** The one popup that a Firefox window can show. */
export interface FirefoxPopups {
  /** Waits for the popup that a press of the toolbar button opens, and makes it known to puppeteer as a page. */
  shown(): Promise<Popup>;
  /** Closes the popup if one is open: a press of the button while it is would only close it. */
  hide(): Promise<void>;
}

/** Watches over the popup of a browser that was just started. */
export function firefoxPopups(browser: Browser): FirefoxPopups {
  let known: Readonly<Record<string, unknown>> | null = null;

  async function hide(): Promise<void> {
    await inChrome(browser, HIDE_POPUP);
    await waitUntil('the popup to close', () => inChrome(browser, `return ${POPUP} === null`));
    if (known !== null) bidiConnection(browser).emit('browsingContext.contextDestroyed', known);
    known = null;
  }

  async function shown(): Promise<Popup> {
    const named = await waitUntil('the popup', () => inChrome(browser, NAME_POPUP));
    const [context, url] = String(named).split(' ');
    const { clientWindow } = await chromeWindow(browser);
    const earlier = new Set(browser.targets());
    const target = browser.waitForTarget((one) => one.url() === url && !earlier.has(one));
    known = { context, url, userContext: 'default', parent: null, children: [], originalOpener: null, clientWindow };
    bidiConnection(browser).emit('browsingContext.contextCreated', known);
    const page = await (await target).page();
    if (page === null) throw new Error('puppeteer made no page of the popup');
    await waitUntil('the popup to be drawn', () => page.evaluate(() => document.readyState === 'complete'));
    return { page, close: hide };
  }

  return { shown, hide };
}
