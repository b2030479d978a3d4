import browser from 'webextension-polyfill';

/** Sends one message to the background and resolves with its answer; rejects when nobody answers. */
export function sendMessage(request: unknown): Promise<unknown> {
  return browser.runtime.sendMessage(request);
}

/** Sends something to all open pages of the extension. Nobody answers, and there may be nobody to hear it. */
export function tellPages(news: unknown): void {
  browser.runtime.sendMessage(news).catch(() => undefined);
}

/** Number by which the browser knows the extension. */
export function extensionId(): string {
  return browser.runtime.id;
}

/** A text of the interface by its key in `_locales`, with its placeholders filled in; the key itself when it is missing. */
export function message(key: string, ...substitutions: readonly string[]): string {
  return browser.i18n.getMessage(key, [...substitutions]) || key;
}

/** Language of the interface as a BCP 47 tag ("de", "en-GB"). */
export function interfaceLanguage(): string {
  return browser.i18n.getUILanguage();
}

/** Absolute address of a packaged file. */
export function packagedUrl(path: string): string {
  return browser.runtime.getURL(path);
}

/** Version of the extension ("0.1.0"). */
export function productVersion(): string {
  return browser.runtime.getManifest().version;
}
