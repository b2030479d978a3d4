import type { Automatic } from '../../messages/automatic.ts';
import { sitePatterns } from '../../messages/site.ts';
import type { Platform } from '../../platform/platform.ts';
import { readAutomatic } from './automatic-store.ts';
import { inOrder } from '../in-order.ts';

/** The script that tells of visits. */
const SCRIPT = 'visits.js';

/** Has visits of the listed sites told from now on, in open tabs too; of none where the checking is switched off. */
export function followSites(platform: Platform): Promise<void> {
  return inOrder(async () => {
    const patterns = patternsOf(await readAutomatic(platform.store));
    await platform.scripting.always(SCRIPT, patterns);
    const tabs = await platform.tabs.matching(patterns);
    // A tab that lets no script in has nothing to tell.
    await Promise.all(tabs.map((tab) => platform.scripting.run(tab, SCRIPT).catch(() => undefined)));
  });
}

function patternsOf({ on, sites }: Automatic): readonly string[] {
  return on ? sites.flatMap(sitePatterns) : [];
}
