import browser from 'webextension-polyfill';

/** Firefox asks for what leaves the browser as it asks for permissions; the types do not know that yet. */
interface DataPermissions {
  request(permissions: { readonly data_collection: readonly string[] }): Promise<boolean>;
}

/** What a shared library sends, in Firefox's words: the text of articles, and the addresses that they were read at. */
export const SHARED_DATA = ['websiteContent', 'browsingActivity'] as const;

/** Asks the reader, by the browser's own question where it has one, to let articles leave the browser. Call it first in a click. */
export async function requestSharing(): Promise<boolean> {
  const manifest: unknown = browser.runtime.getManifest().browser_specific_settings;
  if (!JSON.stringify(manifest ?? {}).includes('data_collection_permissions')) return true;
  return (browser.permissions as unknown as DataPermissions).request({ data_collection: SHARED_DATA });
}
