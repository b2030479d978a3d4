import browser from 'webextension-polyfill';

/** Small values that outlive the worker: settings, and what the reader decided. */
export interface Store {
  /** The stored value, undefined when there is none; not checked. */
  read(key: string): Promise<unknown>;
  write(key: string, value: unknown): Promise<void>;
  /** Forgets all of them. */
  clear(): Promise<void>;
}

/** `Store` of the real browser. */
export const browserStore: Store = {
  async read(key) {
    return (await browser.storage.local.get(key))[key];
  },
  write: (key, value) => browser.storage.local.set({ [key]: value }),
  clear: () => browser.storage.local.clear(),
};
