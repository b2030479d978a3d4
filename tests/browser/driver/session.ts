import type { ElementHandle, Page } from 'puppeteer-core';

/** The two browsers that the extension is built for; also the names of the builds. */
export const BROWSERS = ['chromium', 'firefox'] as const;
export type BrowserName = (typeof BROWSERS)[number];

/** How to start a browser. */
export interface LaunchOptions {
  /** Folder of the unpacked extension. */
  readonly extension: string;
  readonly headless: boolean;
  /** Port on 127.0.0.1 of a proxy that all requests of the browser go through; without it they go straight out. */
  readonly proxyPort?: number;
  /** Leaves the tab open that the extension opens for a new reader; else it is closed, so that it takes no test's place in front. */
  readonly keepsWelcome?: boolean;
  /** Interface language, a BCP 47 tag; the browser's own by default. */
  readonly language?: string;
  /** Folder of a profile that outlives the browser, in Chromium; without it the profile is new and goes with the browser. */
  readonly profile?: string;
  /** Folder in the place of the user's own, where Chromium looks for certificate authorities. */
  readonly home?: string;
}

/** A browser of its own profile with the extension installed; closing it removes the profile. */
export interface BrowserSession {
  readonly name: BrowserName;
  /** Opens an address in a new tab in front and waits until it is loaded. */
  open(address: string): Promise<Page>;
  /** Presses the extension's toolbar button over the tab, as a reader does; returns the popup that it opens. */
  pressButton(tab: Page): Promise<Popup>;
  /** Waits for the panel beside the page, which something has just opened. */
  panel(): Promise<Page>;
  /**
   * Chooses one of the extension's entries in the menu of the words selected in the tab in front. Chromium's own menu is out of reach:
   * there its event is fired, without the permission and the press that a choice is.
   */
  chooseOnSelection(tab: Page, entry: string): Promise<void>;
  /** Badge text and title of the button as they stand for the tab in front. */
  buttonState(): Promise<ButtonState>;
  /** Ends the service worker or event page; the browser starts it again when something needs it. */
  stopBackground(): Promise<void>;
  /** Whether the service worker or event page runs now. */
  backgroundRuns(): Promise<boolean>;
  /** Bytes that the background's own objects take, garbage collected; 0 in a browser that does not tell. */
  backgroundMemory(): Promise<number>;
  /** Reloads the extension, as an update does: its pages close, and what it has put into tabs belongs to nobody. */
  reloadExtension(): Promise<void>;
  /** All open tabs, the oldest first. */
  tabs(): Promise<readonly Page[]>;
  /** Open tabs with pages of the extension itself; popup and panel are none of them. */
  extensionTabs(): Promise<readonly Page[]>;
  /** Resolves when the browser has ended, by whoever's hand. */
  readonly closed: Promise<void>;
  close(): Promise<void>;
}

/** The popup while it is open. Its page's CSP forbids code from strings: use `evaluate`, not `waitForFunction`. */
export interface Popup {
  readonly page: Page;
  close(): Promise<void>;
}

/** What the toolbar shows for the tab in front. */
export interface ButtonState {
  readonly badge: string;
  readonly title: string;
}

export type { ElementHandle, Page };
