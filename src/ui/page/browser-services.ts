import { send } from '../../extension/messages/client.ts';
import { browserOpenTabs } from '../../extension/platform/open-tabs.ts';
import { requestSites } from '../../extension/platform/site-permissions.ts';
import { download } from './download.ts';
import type { PageServices } from './page-services.ts';

/** The real browser's services. */
export const browserServices: PageServices = {
  send,
  writeClipboard: (text) => navigator.clipboard.writeText(text),
  download,
  tabs: browserOpenTabs,
  requestSites,
};
