import type { Page } from '../driver/session.ts';
import { waitUntil } from '../driver/wait-until.ts';

/** Lists the site of an address for automatic checking, on the options page as a reader does. */
export async function listSite(options: Page, address: string): Promise<void> {
  await options.bringToFront();
  await options.waitForSelector('#automatic-site');
  await options.type('#automatic-site', address);
  await (await options.waitForSelector('#automatic form button'))?.click();
  const { hostname } = new URL(address);
  await waitUntil(`${hostname} to be listed`, () => options.$$eval('.sites bdi', (items, wanted) => items.some((item) => item.textContent === wanted), hostname));
}
