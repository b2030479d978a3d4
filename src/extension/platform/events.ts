import browser, { type Runtime } from 'webextension-polyfill';
import type { Sender } from '../messages/sender-kind.ts';

/** What wakes the background. Every listener is registered synchronously at start, or the browser forgets it. */
export interface Events {
  /** Answers one message; the answer is sent back as it is. */
  onMessage(answer: (message: unknown, sender: Sender) => Promise<unknown>): void;
  /** A keyboard command, by the name it has in the manifest. */
  onCommand(listener: (name: string) => void): void;
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
    browser.commands.onCommand.addListener((name) => listener(name));
  },
  onInstalled(listener) {
    browser.runtime.onInstalled.addListener(({ reason }) => listener(reason === 'install'));
  },
  onStartup(listener) {
    browser.runtime.onStartup.addListener(() => listener());
  },
};
