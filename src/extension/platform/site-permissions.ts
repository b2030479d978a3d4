import browser from 'webextension-polyfill';

/** What the reader has granted beyond what the extension always has. */
export interface Granted {
  /** Match patterns. */
  readonly sites: readonly string[];
  /** Open tabs may be listed with their addresses. */
  readonly tabs: boolean;
}

/** The permission to read sites without a press, as the background sees it; asking for it is up to a page. */
export interface SitePermissions {
  /** Whether all of these match patterns are granted. */
  allowed(patterns: readonly string[]): Promise<boolean>;
  granted(): Promise<Granted>;
  /** Gives permissions back; one that the browser does not take back stays. */
  giveBack(granted: Granted): Promise<void>;
  /** Something was granted. Register synchronously at start, as all of these. */
  onAdded(listener: () => void): void;
  /** Something was taken back, by us or by the reader in the browser's own settings. */
  onRemoved(listener: () => void): void;
}

/** `SitePermissions` of the real browser. */
export const browserSitePermissions: SitePermissions = {
  allowed: (patterns) => browser.permissions.contains({ origins: [...patterns] }),
  async granted() {
    const { origins = [], permissions = [] } = await browser.permissions.getAll();
    return { sites: origins, tabs: permissions.includes('tabs') };
  },
  async giveBack({ sites, tabs }) {
    await browser.permissions.remove({ origins: [...sites], permissions: tabs ? ['tabs'] : [] }).catch(() => undefined);
  },
  onAdded(listener) {
    browser.permissions.onAdded.addListener(() => listener());
  },
  onRemoved(listener) {
    browser.permissions.onRemoved.addListener(() => listener());
  },
};

/** Asks the reader to let us read sites; to be called as the first thing of a press. False where that was refused. */
export function requestSites(patterns: readonly string[]): Promise<boolean> {
  return browser.permissions.request({ origins: [...patterns] }).catch(() => false);
}
