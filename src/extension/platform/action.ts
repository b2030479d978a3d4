import browser from 'webextension-polyfill';

/** What the toolbar button shows for one tab. The browser itself forgets it when the tab goes to another page. */
export interface Badge {
  /** At most four characters; empty for none. */
  readonly text: string;
  /** Tooltip and accessible name of the button; empty for the standing one. */
  readonly title: string;
  /** CSS colour behind the text. */
  readonly colour: string;
}

/** The toolbar button. */
export interface Action {
  show(tab: number, badge: Badge): Promise<void>;
  /** Opens the popup; needs a press of the reader that is still being handled. */
  openPopup(): Promise<void>;
}

/** `Action` of the real browser. */
export const browserAction: Action = {
  async show(tab, { text, title, colour }) {
    await Promise.all([
      browser.action.setBadgeText({ tabId: tab, text }),
      browser.action.setTitle({ tabId: tab, title: title || browser.i18n.getMessage('action_title') }),
      browser.action.setBadgeBackgroundColor({ tabId: tab, color: colour }),
      browser.action.setBadgeTextColor({ tabId: tab, color: '#ffffff' }),
    ]);
  },
  openPopup: () => browser.action.openPopup(),
};
