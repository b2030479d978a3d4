import browser from 'webextension-polyfill';
import type { News } from '../messages/news.ts';
import { browserAction, type Action } from './action.ts';
import { browserEvents, type Events } from './events.ts';
import { browserMenus, type Menus } from './menus.ts';
import { message, packagedUrl, tellPages } from './runtime.ts';
import { browserScripting, type Scripting } from './scripting.ts';
import { browserSidePanel, type SidePanel } from './side-panel.ts';
import { browserSitePermissions, type SitePermissions } from './site-permissions.ts';
import { browserSession, browserStore, type Store } from './store.ts';
import { browserTabs, type Tabs } from './tabs.ts';

/** All that the background asks of the browser; tests put a fake in its place. */
export interface Platform {
  readonly id: string;
  readonly tabs: Tabs;
  readonly scripting: Scripting;
  readonly store: Store;
  readonly sites: SitePermissions;
  /** Gone when the browser ends, and never written to disk. */
  readonly session: Store;
  readonly action: Action;
  readonly menus: Menus;
  readonly sidePanel: SidePanel;
  readonly events: Events;
  /** Tells every open page of the extension; see `News`. */
  readonly tell: (news: News) => void;
  /** Interface text by key, see `runtime.ts`. */
  readonly text: (key: string, ...substitutions: readonly string[]) => string;
  /** Absolute address of a packaged file; of the package's root for "". */
  readonly url: (path: string) => string;
}

/** The real browser. */
export const browserPlatform: Platform = {
  id: browser.runtime.id,
  tabs: browserTabs,
  scripting: browserScripting,
  store: browserStore,
  sites: browserSitePermissions,
  session: browserSession,
  action: browserAction,
  menus: browserMenus,
  sidePanel: browserSidePanel,
  events: browserEvents,
  tell: tellPages,
  text: message,
  url: packagedUrl,
};
