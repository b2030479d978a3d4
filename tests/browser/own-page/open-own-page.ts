import type { BrowserSession, Page } from '../driver/session.ts';
import { openPopup } from '../popup/popup-page.ts';

/**
 * Opens a page of the extension in a tab of its own.
 * @param beside address that the popup is opened over, which tells where the extension's pages are
 * @param file the page's file ("options.html")
 */
export async function openOwnPage(session: BrowserSession, beside: string, file: string): Promise<Page> {
  const popup = await openPopup(session, await session.open(beside));
  const address = popup.page.url().replace('popup.html', file);
  await popup.close();
  const page = await session.open('about:blank');
  await page.goto(address, { waitUntil: [] }); // Firefox never tells that a page of the extension has loaded
  return page;
}
