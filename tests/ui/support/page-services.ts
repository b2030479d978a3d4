import type { OpenTabs } from '../../../src/extension/platform/open-tabs.ts';
import type { PageServices } from '../../../src/ui/page/page-services.ts';
import { fakeServices, type Answers } from './services.ts';

const NO_TABS: OpenTabs = { allowList: async () => false, allowSites: async () => false, list: async () => [], giveBack: async () => undefined };

/** What a full page needs, with a background that answers as told; what was asked, copied and downloaded can be read. */
export function pageServices(answers: Answers, more: Partial<PageServices> = {}) {
  const { services: check, asked, copied, requested } = fakeServices(answers);
  const downloads: File[] = [];
  const services: PageServices = {
    send: check.send,
    writeClipboard: check.writeClipboard,
    download: (file) => void downloads.push(file),
    tabs: NO_TABS,
    requestSites: check.requestSites,
    ...more,
  };
  return { services, asked, copied, requested, downloads };
}
