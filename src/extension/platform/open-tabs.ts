import browser from 'webextension-polyfill';

/** A tab with a page of the web in it. */
export interface OpenTab {
  readonly id: number;
  readonly title: string;
  readonly url: string;
}

/** Open tabs, and the permission to know and read them; to be asked as the first call of a click in a full page. */
export interface OpenTabs {
  /** Asks the reader to let us know the addresses of tabs; false where that was refused. */
  allowList(): Promise<boolean>;
  /** Asks the reader to let us read exactly these sites; false where that was refused. */
  allowSites(urls: readonly string[]): Promise<boolean>;
  /** Tabs with pages of the web, private ones left out; none without permission. */
  list(): Promise<readonly OpenTab[]>;
  /** Gives every permission back that was asked for here. */
  giveBack(urls: readonly string[]): Promise<void>;
}

/** What a permission for the site of an address is written as. */
export function sitePattern(url: string): string {
  const { protocol, hostname } = new URL(url);
  return `${protocol}//${hostname}/*`;
}

const patterns = (urls: readonly string[]): string[] => [...new Set(urls.map(sitePattern))];

/** `OpenTabs` of the real browser. */
export const browserOpenTabs: OpenTabs = {
  allowList: () => browser.permissions.request({ permissions: ['tabs'] }),
  allowSites: (urls) => browser.permissions.request({ origins: patterns(urls) }),
  async list() {
    const tabs = await browser.tabs.query({});
    return tabs.flatMap(({ id, title, url, incognito }) =>
      id !== undefined && url !== undefined && !incognito && /^https?:\/\//.test(url) ? [{ id, title: title ?? url, url }] : [],
    );
  },
  async giveBack(urls) {
    await browser.permissions.remove({ permissions: ['tabs'], origins: patterns(urls) });
  },
};
