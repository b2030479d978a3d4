import browser from 'webextension-polyfill';

/** Firefox asks for what leaves the browser as it asks for permissions; the types do not know that yet. */
interface DataPermissions {
  request(permissions: { readonly data_collection: readonly string[] }): Promise<boolean>;
  contains(permissions: { readonly data_collection: readonly string[] }): Promise<boolean>;
}

/** What a shared library sends, in Firefox's words: the text of articles, and the addresses that they were read at. */
export const SHARED_DATA = ['websiteContent', 'browsingActivity'] as const;

/** Whether the reader still lets articles leave the browser, as the background sees it; asking is up to a page. */
export interface DataConsent {
  given(): Promise<boolean>;
  /** Something was taken back in the browser's own settings: perhaps this. Register synchronously at start. */
  onWithdrawn(listener: () => void): void;
}

/** `DataConsent` of the real browser; always given where the browser has no such question. */
export const browserDataConsent: DataConsent = {
  // A browser that refuses the question knows of no such permission: nobody can have withdrawn it there.
  given: async () => !asksForData() || permissions().contains({ data_collection: SHARED_DATA }).catch(() => true),
  onWithdrawn(listener) {
    browser.permissions.onRemoved.addListener(() => listener());
  },
};

/** Asks the reader, by the browser's own question where it has one, to let articles leave the browser. Call it first in a click. */
export async function requestSharing(): Promise<boolean> {
  return !asksForData() || permissions().request({ data_collection: SHARED_DATA });
}

function permissions(): DataPermissions {
  return browser.permissions as unknown as DataPermissions;
}

/** Whether this is the package for a browser that asks. */
function asksForData(): boolean {
  const settings: unknown = browser.runtime.getManifest().browser_specific_settings;
  return JSON.stringify(settings ?? {}).includes('data_collection_permissions');
}
