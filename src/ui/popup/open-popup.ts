import type { Send } from '../../extension/messages/send.ts';
import { requestSites } from '../../extension/platform/site-permissions.ts';
import { panelOpener } from '../../extension/platform/side-panel.ts';
import { browserI18n } from '../i18n/browser-i18n.ts';
import { pageRoot } from '../page/root.ts';
import { mountPopup } from './mount-popup.tsx';

/** Opens the popup in its page, with the real browser's services. */
export function openPopup(send: Send): void {
  const shown = mountPopup(
    pageRoot(),
    {
      send,
      requestSites,
      tab: null,
      openPanel: panelOpener(),
      writeClipboard: (text) => navigator.clipboard.writeText(text),
      leave: () => window.close(),
    },
    browserI18n,
  );
  // A user timing, found by profilers and `npm run bench`: the first moment at which the findings can be seen.
  void shown.then(() => requestAnimationFrame(() => setTimeout(() => performance.mark('findings'))));
}
