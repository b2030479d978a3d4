import type { Browser } from 'puppeteer-core';
import { inChrome } from './firefox-chrome.ts';
import { knownView, viewElement, type KnownView } from './firefox-views.ts';
import type { Popup } from './session.ts';
import { waitUntil } from './wait-until.ts';

const POPUP = viewElement('popup');
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
  let known: KnownView | null = null;

  async function hide(): Promise<void> {
    await inChrome(browser, HIDE_POPUP);
    await waitUntil('the popup to close', () => inChrome(browser, `return ${POPUP} === null`));
    known?.forget();
    known = null;
  }

  async function shown(): Promise<Popup> {
    known = await knownView(browser, 'popup');
    return { page: known.page, close: hide };
  }

  return { shown, hide };
}
