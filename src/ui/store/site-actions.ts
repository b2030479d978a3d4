import { signal, type ReadonlySignal } from '@preact/signals';
import type { AutomaticView, SiteHere } from '../../extension/messages/automatic.ts';
import { allowSite } from '../automatic/allow-site.ts';
import type { CheckServices } from './services.ts';
import type { StoreState } from './store-state.ts';

/** What the reader can do with the site of the page being read. */
export interface SiteActions {
  /** How the page stands to automatic checking; null until that is known. */
  readonly site: ReadonlySignal<SiteHere | null>;
  /** Asks how the page in the tab stands to it. */
  readonly lookAtSite: () => Promise<void>;
  /** Asks the reader to have the page's site always checked; the first thing of a press. */
  readonly alwaysOnSite: () => Promise<void>;
}

/** Actions for "Always on this site". */
export function createSiteActions(services: CheckServices, state: StoreState): SiteActions {
  const here = signal<SiteHere | null>(null);

  async function lookAtSite() {
    const answer = await services.send('site-here', { tab: services.tab });
    here.value = answer.ok ? answer.value : null;
  }

  async function alwaysOnSite() {
    const site = here.value?.site;
    if (!site) return;
    const added = await allowSite(services, site);
    if (added && !added.ok) state.notice.value = { kind: 'failed', error: added.error };
    else state.notice.value = { kind: added ? kindOf(added.value) : 'site-refused', site };
    if (added?.ok) here.value = { site, automatic: true };
  }

  return { site: here, lookAtSite, alwaysOnSite };
}

function kindOf({ save }: AutomaticView): 'site-added' | 'site-saved' {
  return save ? 'site-saved' : 'site-added';
}
