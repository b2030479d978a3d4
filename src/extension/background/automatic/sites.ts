import { MOST_SITES, type Automatic } from '../../messages/automatic.ts';
import { sitePatterns } from '../../messages/site.ts';
import type { Platform } from '../../platform/platform.ts';
import { readAutomatic, readWish, writeAutomatic, writeWish } from './automatic-store.ts';
import { followSites } from './follow-sites.ts';
import { inOrder } from '../in-order.ts';

/** Lists a site that the browser has allowed and turns automatic checking on; null where it has not, or no more sites fit. */
export function addSite(platform: Platform, site: string): Promise<Automatic | null> {
  const change = inOrder(async () => {
    await writeWish(platform.store, null, 0);
    const now = await readAutomatic(platform.store);
    const full = now.sites.length >= MOST_SITES && !now.sites.includes(site);
    if (full || !(await platform.sites.allowed(sitePatterns(site)))) return null;
    // Who had switched the checking off does not mean the saving by listing a site.
    return writeAutomatic(platform.store, { on: true, save: now.on && now.save, sites: [...new Set([...now.sites, site])] });
  });
  return thenFollowed(platform, change);
}

/** Turns the switches; what is left out stays. */
export function turnAutomatic(platform: Platform, change: { readonly on?: boolean; readonly save?: boolean }): Promise<Automatic> {
  return thenFollowed(platform, inOrder(async () => writeAutomatic(platform.store, { ...(await readAutomatic(platform.store)), ...change })));
}

/** Takes a site off the list and gives its permission back. */
export function removeSite(platform: Platform, site: string): Promise<Automatic> {
  const change = inOrder(async () => {
    const now = await readAutomatic(platform.store);
    const left = await writeAutomatic(platform.store, { ...now, sites: now.sites.filter((one) => one !== site) });
    await platform.sites.giveBack({ sites: sitePatterns(site), tabs: false });
    return left;
  });
  return thenFollowed(platform, change);
}

/** Takes off the list what the browser does not allow any more. */
export function keepAllowed(platform: Platform): Promise<Automatic> {
  const change = inOrder(async () => {
    const now = await readAutomatic(platform.store);
    const allowed = await Promise.all(now.sites.map((site) => platform.sites.allowed(sitePatterns(site))));
    if (!allowed.includes(false)) return now;
    return writeAutomatic(platform.store, { ...now, sites: now.sites.filter((_, at) => allowed[at]) });
  });
  return thenFollowed(platform, change);
}

/** Lists the site that the reader was asked about, now that something was allowed. */
export async function takeUpWish(platform: Platform): Promise<void> {
  const site = await readWish(platform.store, Date.now());
  if (site !== null) await addSite(platform, site);
}

/** Gives back what is granted and no listed site needs: other sites, and the list of tabs. */
export async function giveBackRest({ store, sites: permissions }: Platform): Promise<void> {
  const { sites } = await readAutomatic(store);
  const needed = new Set(sites.flatMap(sitePatterns));
  const { sites: granted, tabs } = await permissions.granted();
  await permissions.giveBack({ sites: granted.filter((pattern) => !needed.has(pattern)), tabs });
}

/** What a change came to, once visits are told of the sites that are listed now. */
async function thenFollowed<Value>(platform: Platform, change: Promise<Value>): Promise<Value> {
  const value = await change;
  await followSites(platform);
  return value;
}
