import { setTimeout as sleep } from 'node:timers/promises';
import type { CheckView } from '../../../src/extension/messages/check-view.ts';
import type { BrowserSession, Page, Popup } from '../driver/session.ts';
import { waitUntil } from '../driver/wait-until.ts';

/** Milliseconds between two looks at whether something still moves; an animated frame takes 16. */
const STILL = 100;

/** Buttons of the popup that the tests press, by their `data-action`. */
export type PopupAction = 'save' | 'remove' | 'undo';

/** Presses the toolbar button over the tab and waits until the popup has finished looking. */
export async function openPopup(session: BrowserSession, tab: Page): Promise<Popup> {
  const popup = await session.pressButton(tab);
  await waitUntil('the popup to finish its check', async () => {
    const state = await popupState(popup.page);
    return state !== null && state !== 'looking';
  });
  return popup;
}

/** The state that the popup shows; null before its first rendering. */
export function popupState(popup: Page): Promise<CheckView['state'] | 'looking' | null> {
  return popup.evaluate(
    () => (document.querySelector<HTMLElement>('.popup')?.dataset['state'] ?? null) as CheckView['state'] | 'looking' | null,
  );
}

/** Everything that the popup shows as text. */
export function popupText(popup: Page): Promise<string> {
  return popup.evaluate(() => document.body.innerText);
}

/** Kind of the notice that the popup shows ("saved", "updated", "removed" …), or null. */
export function notice(popup: Page): Promise<string | null> {
  return popup.evaluate(() => document.querySelector<HTMLElement>('.notice')?.dataset['kind'] ?? null);
}

/**
 * Clicks the first element that matches the selector with the mouse, once it is there and stands still: a popup grows to
 * its content, and the press must not land beside what moved. An element that is drawn anew meanwhile is looked up again.
 */
export async function click(popup: Page, selector: string): Promise<void> {
  let last = '';
  await waitUntil(`the popup's ${selector} to stand still and be pressed`, async () => {
    const handle = await popup.$(selector);
    if (handle === null) return false;
    try {
      await handle.scrollIntoView();
      const box = JSON.stringify([await handle.boundingBox(), await popup.evaluate(() => [innerWidth, innerHeight])]);
      const still = box === last;
      last = box;
      if (still) await handle.click();
      else await sleep(STILL);
      return still;
    } finally {
      await handle.dispose();
    }
  });
}

/** Clicks a button of the popup and waits for the notice that tells of its success. */
export async function act(popup: Page, action: PopupAction, expected: readonly string[]): Promise<string> {
  await click(popup, `[data-action="${action}"]`);
  const told = await waitUntil(`the notice of "${action}"`, async () => {
    const kind = await notice(popup);
    return kind !== null && (expected.includes(kind) || kind === 'failed') ? kind : null;
  });
  if (told === 'failed') throw new Error(`"${action}" failed: ${await popupText(popup)}`);
  return told;
}

/** Opens an address, saves it by the toolbar button and the popup's Save button, and closes the popup. */
export async function saveArticle(session: BrowserSession, address: string): Promise<Page> {
  const tab = await session.open(address);
  const popup = await openPopup(session, tab);
  await act(popup.page, 'save', ['saved', 'updated', 'unchanged']);
  await popup.close();
  return tab;
}

/** The open tab with this page of the extension; Firefox tells its address only from inside. */
export async function extensionTab(session: BrowserSession, file: string): Promise<Page | undefined> {
  for (const tab of await session.extensionTabs()) {
    if ((await tab.evaluate(() => location.pathname)) === `/${file}`) return tab; // oxlint-disable-line no-await-in-loop -- a few tabs
  }
  return undefined;
}

/** Loads a page of the extension anew; Firefox never tells when that is done, so that the document itself is watched. */
export async function reload(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.documentElement.dataset['before'] = '';
    location.reload();
  });
  await waitUntil('the page to be loaded anew', () => page.evaluate(() => !('before' in document.documentElement.dataset) && document.readyState === 'complete'));
}
