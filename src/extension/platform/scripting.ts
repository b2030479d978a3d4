import browser from 'webextension-polyfill';

/** Puts our script and styles into a page, on the permission that the reader's press has just given. */
export interface Scripting {
  /** Runs a packaged script in the top frame; rejects where the browser lets no extension in. */
  run(tab: number, file: string): Promise<void>;
  /** Adds styles to the top frame as if its author had written them; paints nothing twice. */
  style(tab: number, css: string): Promise<void>;
  /** Has a packaged script run by itself in the top frame of the pages that match, from their next load on; in none where nothing matches. */
  always(file: string, matches: readonly string[]): Promise<void>;
}

/** `Scripting` of the real browser. */
export const browserScripting: Scripting = {
  async run(tab, file) {
    const [ran] = await browser.scripting.executeScript({ target: { tabId: tab }, files: [file] });
    // Firefox refuses nothing on pages like about:preferences: it runs nothing there.
    if (!ran) throw new Error('No script was run in this page.');
  },
  async style(tab, css) {
    // Origin USER paints no highlights in Chromium.
    const styles = { target: { tabId: tab }, css, origin: 'AUTHOR' as const };
    await browser.scripting.removeCSS(styles);
    await browser.scripting.insertCSS(styles);
  },
  async always(file, matches) {
    const ids = [file];
    const [known] = await browser.scripting.getRegisteredContentScripts({ ids });
    if (matches.length === 0) {
      if (known) await browser.scripting.unregisterContentScripts({ ids });
      return;
    }
    const script = { id: file, js: [file], matches: [...matches], runAt: 'document_idle' as const };
    if (known) await browser.scripting.updateContentScripts([script]);
    else await browser.scripting.registerContentScripts([{ ...script, persistAcrossSessions: true }]);
  },
};
