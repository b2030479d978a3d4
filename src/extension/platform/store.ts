import browser, { type Storage } from 'webextension-polyfill';

/** Small values that outlive the worker: settings, and what the reader decided. */
export interface Store {
  /** The stored value, undefined when there is none; not checked. */
  read(key: string): Promise<unknown>;
  write(key: string, value: unknown): Promise<void>;
  /** Forgets all of them. */
  clear(): Promise<void>;
}

function storeOver(area: () => Storage.StorageArea): Store {
  return {
    async read(key) {
      return (await area().get(key))[key];
    },
    write: (key, value) => area().set({ [key]: value }),
    clear: () => area().clear(),
  };
}

/** `Store` of the real browser. */
export const browserStore: Store = storeOver(() => browser.storage.local);

/** What the browser keeps in memory until it ends. */
export const browserSession: Store = storeOver(() => browser.storage.session);
