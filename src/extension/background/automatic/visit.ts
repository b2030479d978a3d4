import type { Automatic } from '../../messages/automatic.ts';
import { isOnSite } from '../../messages/site.ts';
import type { Seen, Visit } from '../../messages/visit.ts';
import type { Background } from '../background.ts';
import type { Platform } from '../../platform/platform.ts';
import { checkReading } from '../handlers/check.ts';
import { inOrder } from '../in-order.ts';
import { readTab, type PageReading } from '../read-tab.ts';
import { readAutomatic } from './automatic-store.ts';
import { inTurn } from './in-turn.ts';

const STOP: Visit = { next: 'stop', seen: null };
const AGAIN: Visit = { next: 'again', seen: null };

/**
 * Checks the page in a tab because its site is listed: badge and marks show what was found, and nothing is said where there is nothing,
 * or no article. Saves the article where the reader has switched that on too, unless
 * the reader has removed it lately. The page is read at once, before the reader goes on; the rest waits for its turn.
 * @param seen the text that this tab was checked for last
 */
export function visit(background: Background, tabId: number | undefined, seen: Seen | null): Promise<Visit> {
  const reading = readListed(background, tabId);
  reading.catch(() => undefined); // whoever waits for the turn hears of it
  return inTurn(async () => {
    const read = await reading;
    return 'next' in read ? read : follow(background, read, seen);
  });
}

/** The page in a tab whose site is listed, or what its script is to do without. */
async function readListed(background: Background, tabId: number | undefined): Promise<Visit | PageReading> {
  const { platform } = background;
  const url = tabId === undefined ? null : (await platform.tabs.find(tabId))?.url;
  if (tabId === undefined || !url || (await wanted(platform, url)) === null) return STOP;
  const reading = await readTab(background, tabId, false);
  if (reading.ok) return reading;
  return reading.view.state === 'error' ? AGAIN : STOP;
}

/** The switches, where a page is to be checked by itself; null where it is not, or no longer. */
async function wanted({ store }: Platform, url: string): Promise<Automatic | null> {
  // Not before what is being changed, or deleted with everything, is.
  const automatic = await inOrder(() => readAutomatic(store));
  return automatic.on && automatic.sites.some((site) => isOnSite(url, site)) ? automatic : null;
}

async function follow(background: Background, reading: PageReading, seen: Seen | null): Promise<Visit> {
  const { platform, library } = background;
  const { article } = reading;
  // The reader may have thought better of it while this tab waited for its turn, or while it was compared.
  if ((await wanted(platform, article.url)) === null) return STOP;
  // The page's own code changes the address first and the text later: the old text under the new address is not the new article.
  if (seen && seen.sha256 === article.sha256 && seen.address !== article.url) return AGAIN;
  const { view, analysis, shown } = await checkReading(background, reading);
  await shown;
  if (view.state === 'unfit') return AGAIN;
  const isSaved = analysis && !isFrontPage(article.url) && !(await library.wasRemoved(article));
  if (isSaved && (await wanted(platform, article.url))?.save) {
    const { outcome } = await library.save(article, analysis);
    if (outcome !== 'unchanged') platform.tell({ news: 'library-changed' });
  }
  platform.tell({ news: 'page-checked', tab: reading.tab.id });
  return { next: 'done', seen: { address: article.url, sha256: article.sha256 } };
}

/** A site's first page is no article, whatever it looks like. */
function isFrontPage(address: string): boolean {
  const { pathname, search } = new URL(address);
  return pathname === '/' && search === '';
}
