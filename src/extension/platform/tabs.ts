import browser from 'webextension-polyfill';

/** One browser tab, as far as we may know it. */
export interface PageTab {
  readonly id: number;
  /** Null without permission for the tab. */
  readonly url: string | null;
  /** Address of its icon; null where it has none, or without permission. */
  readonly icon: string | null;
  readonly private: boolean;
}

/** The browser's tabs. */
export interface Tabs {
  /** The tab by its number, or the active tab of the window last used; null when there is none. */
  find(id: number | null): Promise<PageTab | null>;
  /** Opens an address in a new tab next to the present one. */
  open(url: string): Promise<void>;
  /** Numbers of the loaded tabs with a page that matches one of the patterns, as far as we may know. */
  matching(patterns: readonly string[]): Promise<readonly number[]>;
  /** Asks our content script in the top frame; rejects when none is there. */
  ask(id: number, message: unknown): Promise<unknown>;
}

/** `Tabs` of the real browser. */
export const browserTabs: Tabs = {
  async find(id) {
    const tab = id === null ? await activeTab() : await browser.tabs.get(id).catch(() => undefined);
    if (tab?.id === undefined) return null;
    return { id: tab.id, url: tab.url ?? null, icon: tab.favIconUrl ?? null, private: tab.incognito };
  },
  async open(url) {
    await browser.tabs.create({ url });
  },
  async matching(patterns) {
    if (patterns.length === 0) return [];
    const tabs = await browser.tabs.query({ url: [...patterns], status: 'complete', discarded: false });
    return tabs.flatMap(({ id }) => (id === undefined ? [] : [id]));
  },
  ask: (id, message) => browser.tabs.sendMessage(id, message, { frameId: 0 }),
};

async function activeTab() {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return tab;
}
