import type { Automatic } from '../../messages/automatic.ts';
import { MOST_SITES } from '../../messages/automatic.ts';
import { sitePatterns } from '../../messages/site.ts';
import type { Platform } from '../../platform/platform.ts';
import { readAutomatic, readWish, writeAutomatic, writeWish } from './automatic-store.ts';
import { inOrder } from './in-order.ts';

/** What the list of sites is kept with. */
export type SiteWork = Pick<Platform, 'store' | 'sites'>;

/** Lists a site that the browser has allowed and turns automatic checking on; null where it has not, or no more sites fit. */
export function addSite(work: SiteWork, site: string): Promise<Automatic | null> {
  return inOrder(async () => {
    await writeWish(work.store, null, 0);
    const now = await readAutomatic(work.store);
    const full = now.sites.length >= MOST_SITES && !now.sites.includes(site);
    if (full || !(await work.sites.allowed(sitePatterns(site)))) return null;
    return writeAutomatic(work.store, { ...now, on: true, sites: [...new Set([...now.sites, site])] });
  });
}

/** Takes a site off the list and gives its permission back, as far as no other listed site needs it. */
export function removeSite(work: SiteWork, site: string): Promise<Automatic> {
  return inOrder(async () => {
    const now = await readAutomatic(work.store);
    const left = await writeAutomatic(work.store, { ...now, sites: now.sites.filter((one) => one !== site) });
    await work.sites.giveBack({ sites: sitePatterns(site), tabs: false });
    return left;
  });
}

/** Takes off the list what the browser does not allow any more. */
export function keepAllowed(work: SiteWork): Promise<Automatic> {
  return inOrder(async () => {
    const now = await readAutomatic(work.store);
    const allowed = await Promise.all(now.sites.map((site) => work.sites.allowed(sitePatterns(site))));
    if (!allowed.includes(false)) return now;
    return writeAutomatic(work.store, { ...now, sites: now.sites.filter((_, at) => allowed[at]) });
  });
}

/** Lists the site that the reader was asked about, now that something was allowed. */
export async function takeUpWish(work: SiteWork): Promise<void> {
  const site = await readWish(work.store, Date.now());
  if (site !== null) await addSite(work, site);
}

/** Gives back what is granted and no listed site needs: other sites, and the list of tabs. */
export async function giveBackRest({ store, sites: permissions }: SiteWork): Promise<void> {
  const { sites } = await readAutomatic(store);
  const needed = new Set(sites.flatMap(sitePatterns));
  const { sites: granted, tabs } = await permissions.granted();
  await permissions.giveBack({ sites: granted.filter((pattern) => !needed.has(pattern)), tabs });
}
