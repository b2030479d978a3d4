import { send } from '../../extension/messages/client.ts';
import { requestSites } from '../../extension/platform/site-permissions.ts';
import { panelOpener } from '../../extension/platform/side-panel.ts';
import { browserI18n } from '../i18n/browser-i18n.ts';
import { mountPopup } from './mount-popup.tsx';

const root = document.getElementById('root');
if (!root) throw new Error('popup.html must hold an element with the id "root".');
const shown = mountPopup(
  root,
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
