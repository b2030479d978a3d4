import browser, { type Runtime } from 'webextension-polyfill';
import type { Sender } from '../messages/sender-kind.ts';
import { ownWindow } from './side-panel.ts';

/** What the browser says of a tab as its page goes and comes. */
export interface TabChange {
  /** Another page is on its way, or has just begun. */
  readonly loading: boolean;
  /** The page is there as a whole. */
  readonly complete: boolean;
}

/** What the panel learns of the tabs of its window; none of it needs a permission. */
export interface PanelTabs {
  /** The tab in front of the window that the panel is in; null where there is none. */
  front(): Promise<number | null>;
  /** Whether a page is on its way into a tab; false for a tab that is gone. */
  loading(tab: number): Promise<boolean>;
  /** Another tab of the panel's window has come to the front. */
  onFront(listener: (tab: number) => void): void;
  /** A page goes or comes in any tab. */
  onChange(listener: (tab: number, change: TabChange) => void): void;
  /** The reader has allowed something, or taken it back. */
  onPermission(listener: () => void): void;
  /** Whatever is sent to all pages of the extension. */
  onMessage(listener: (message: unknown, sender: Sender) => void): void;
}

/** `PanelTabs` of the real browser. */
export const browserPanelTabs: PanelTabs = {
  async front() {
    const [tab] = await browser.tabs.query({ active: true, windowId: await ownWindow() });
    return tab?.id ?? null;
  },
  loading: (tab) => browser.tabs.get(tab).then(({ status }) => status === 'loading', () => false),
  onFront(listener) {
    browser.tabs.onActivated.addListener(async ({ tabId, windowId }) => {
      if ((await ownWindow()) === windowId) listener(tabId);
    });
  },
  onChange(listener) {
    browser.tabs.onUpdated.addListener((tab, { status }) => {
      if (status !== undefined) listener(tab, { loading: status === 'loading', complete: status === 'complete' });
    });
  },
  onPermission(listener) {
    browser.permissions.onAdded.addListener(() => listener());
    browser.permissions.onRemoved.addListener(() => listener());
  },
  onMessage(listener) {
    // No answer is given: the message may be meant for the background, which answers it.
    browser.runtime.onMessage.addListener((message: unknown, { id, url, frameId, tab }: Runtime.MessageSender) => {
      listener(message, { id, url, frameId, tabId: tab?.id });
      return undefined;
    });
  },
};
