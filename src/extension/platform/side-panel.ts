import browser from 'webextension-polyfill';

/** The little of Chromium's side panel that is used; the polyfill's types lack it. */
interface ChromiumSidePanel {
  open(where: { readonly windowId: number }): Promise<void>;
}

/** What Chromium tells of pages of the extension that are open; newer than the polyfill. */
interface ContextRuntime {
  getContexts(filter: { readonly contextTypes: readonly string[] }): Promise<readonly unknown[]>;
}

/** The panel beside the page: Chromium's side panel, or Firefox's sidebar. */
export interface SidePanel {
  /**
   * Opens the panel in a window. Browsers take it only while a press of the reader is being handled: call it before anything
   * is awaited. Rejects where the browser does not open it.
   */
  open(window: number): Promise<void>;
  /** Whether it is open in a window; Chromium tells only that it is in some window. */
  isOpen(window: number): Promise<boolean>;
}

function chromiumPanel(): ChromiumSidePanel | undefined {
  return (browser as unknown as { readonly sidePanel?: ChromiumSidePanel }).sidePanel;
}

/** `SidePanel` of the real browser. */
export const browserSidePanel: SidePanel = {
  async open(window) {
    const panel = chromiumPanel();
    if (panel) await panel.open({ windowId: window });
    else await browser.sidebarAction.open();
  },
  async isOpen(window) {
    if (!chromiumPanel()) return browser.sidebarAction.isOpen({ windowId: window });
    const runtime: ContextRuntime = browser.runtime as unknown as ContextRuntime;
    return (await runtime.getContexts({ contextTypes: ['SIDE_PANEL'] })).length > 0;
  },
};

/** Prepares to open the panel in the window that a page of ours stands in: the press that opens it must not wait for anything. */
export function panelOpener(): () => Promise<void> {
  let window: number = browser.windows.WINDOW_ID_CURRENT;
  const learn = async (): Promise<void> => {
    window = await ownWindow();
  };
  void learn();
  return () => browserSidePanel.open(window);
}

/** Number of the window that a page of ours stands in. */
export async function ownWindow(): Promise<number> {
  const { id } = await browser.windows.getCurrent();
  return id ?? browser.windows.WINDOW_ID_CURRENT;
}
