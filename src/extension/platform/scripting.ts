import browser from 'webextension-polyfill';

/** Puts our script and styles into a page, on the permission that the reader's press has just given. */
export interface Scripting {
  /** Runs a packaged script in the top frame; rejects where the browser lets no extension in. */
  run(tab: number, file: string): Promise<void>;
  /** Adds styles to the top frame as if its author had written them; paints nothing twice. */
  style(tab: number, css: string): Promise<void>;
}

/** `Scripting` of the real browser. */
export const browserScripting: Scripting = {
  async run(tab, file) {
    await browser.scripting.executeScript({ target: { tabId: tab }, files: [file] });
  },
  async style(tab, css) {
    // Origin USER paints no highlights in Chromium.
    const styles = { target: { tabId: tab }, css, origin: 'AUTHOR' as const };
    await browser.scripting.removeCSS(styles);
    await browser.scripting.insertCSS(styles);
  },
};
