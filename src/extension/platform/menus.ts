import browser from 'webextension-polyfill';

/** One entry of the context menu. */
export interface MenuEntry {
  readonly id: string;
  readonly title: string;
  readonly contexts: readonly ('page' | 'selection' | 'action')[];
  /** Stands on pages of the browser itself as well, not on web pages alone. */
  readonly everywhere?: true;
}

/** What a choice was made over. */
export interface Chosen {
  /** The tab's window. */
  readonly window: number;
  /** The words selected; empty where none were. Some browsers put all white space as one space. */
  readonly words: string;
}

/** The context menu. */
export interface Menus {
  /** Replaces all our entries. */
  set(entries: readonly MenuEntry[]): Promise<void>;
  /** Calls back with the entry's id and the tab that it was chosen in. Register synchronously at start. */
  onChosen(listener: (id: string, tab: number, chosen: Chosen) => void): void;
}

/** `Menus` of the real browser. */
export const browserMenus: Menus = {
  async set(entries) {
    await browser.contextMenus.removeAll();
    for (const { id, title, contexts, everywhere } of entries) {
      const where = everywhere ? {} : { documentUrlPatterns: ['http://*/*', 'https://*/*'] };
      browser.contextMenus.create({ id, title, contexts: [...contexts], ...where });
    }
  },
  onChosen(listener) {
    browser.contextMenus.onClicked.addListener((info, tab) => {
      if (tab?.id === undefined) return;
      listener(String(info.menuItemId), tab.id, { window: tab.windowId ?? browser.windows.WINDOW_ID_CURRENT, words: info.selectionText ?? '' });
    });
  },
};
