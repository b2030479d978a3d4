import type { Automatic, AutomaticView } from '../../messages/automatic.ts';
import type { AUTOMATIC_REQUESTS } from '../../messages/requests/automatic-requests.ts';
import { failure, success } from '../../messages/result.ts';
import { isOnSite, siteOf } from '../../messages/site.ts';
import { readAutomatic, writeWish } from '../automatic/automatic-store.ts';
import { addSite, giveBackRest, removeSite, turnAutomatic } from '../automatic/sites.ts';
import { visit } from '../automatic/visit.ts';
import type { Background } from '../background.ts';
import { keepHouse } from '../keep-house.ts';
import { unattended } from '../unattended.ts';
import type { HandlersOf } from './handlers.ts';

/** Answers what pages ask about automatic checking. */
export const AUTOMATIC_HANDLERS: HandlersOf<keyof typeof AUTOMATIC_REQUESTS> = {
  'get-automatic': async (background) => success(await view(background, await readAutomatic(background.platform.store))),
  'set-automatic': async (background, { change }) => success(await view(background, await turnAutomatic(background.platform, change))),
  async 'site-here'({ platform }, { tab }) {
    const found = await platform.tabs.find(tab);
    if (!found?.url || found.private) return success({ site: null, automatic: false });
    const { url } = found;
    const { on, sites } = await readAutomatic(platform.store);
    const listed = sites.find((site) => isOnSite(url, site));
    return success({ site: listed ?? siteOf(url), automatic: on && listed !== undefined });
  },
  async 'wish-site'({ platform }, { site }) {
    await writeWish(platform.store, site, Date.now());
    return success(null);
  },
  async 'add-site'(background, { site }) {
    const added = await addSite(background.platform, site);
    return added ? success(await view(background, added)) : failure('refused');
  },
  'remove-site': async (background, { site }) => success(await view(background, await removeSite(background.platform, site))),
  async 'give-back-rest'(background) {
    await giveBackRest(background.platform);
    return success(await view(background, await readAutomatic(background.platform.store)));
  },
  async 'page-visited'(background, { seen }, { tabId }) {
    const came = await visit(background, tabId, seen);
    if (came.next === 'done') unattended(keepHouse(background));
    return success(came);
  },
};

async function view({ platform }: Background, automatic: Automatic): Promise<AutomaticView> {
  return { ...automatic, held: await platform.sites.granted() };
}
