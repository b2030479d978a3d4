import browser, { type Runtime } from 'webextension-polyfill';
import type { Sender } from '../messages/sender-kind.ts';

/** What wakes the background. Every listener is registered synchronously at start, or the browser forgets it. */
export interface Events {
  /** Answers one message; the answer is sent back as it is. */
  onMessage(answer: (message: unknown, sender: Sender) => Promise<unknown>): void;
  /** A keyboard command, by the name it has in the manifest, and the window that it was pressed in. */
  onCommand(listener: (name: string, window: number) => void): void;
  /** The extension was installed or updated, or the browser was; `first` where it was not there before. */
  onInstalled(listener: (first: boolean) => void): void;
  /** The browser was started with the extension in it. */
  onStartup(listener: () => void): void;
}

/** `Events` of the real browser. */
export const browserEvents: Events = {
  onMessage(answer) {
    browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) =>
      answer(message, { id: sender.id, url: sender.url, frameId: sender.frameId, tabId: sender.tab?.id }),
    );
  },
  onCommand(listener) {
    // Both browsers tell the tab in front as well; the polyfill's types do not know it.
    const listen = (name: string, tab?: { readonly windowId?: number }): void => listener(name, tab?.windowId ?? browser.windows.WINDOW_ID_CURRENT);
    browser.commands.onCommand.addListener(listen);
  },
  onInstalled(listener) {
    browser.runtime.onInstalled.addListener(({ reason }) => listener(reason === 'install'));
  },
  onStartup(listener) {
    browser.runtime.onStartup.addListener(() => listener());
  },
};
