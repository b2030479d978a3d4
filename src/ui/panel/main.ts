import { send } from '../../extension/messages/client.ts';
import { readNews } from '../../extension/messages/news.ts';
import { tabOfPanel } from '../../extension/messages/panel-address.ts';
import { senderKind } from '../../extension/messages/sender-kind.ts';
import { keyboardCommands } from '../../extension/platform/commands.ts';
import { browserOpenTabs } from '../../extension/platform/open-tabs.ts';
import { browserPanelTabs } from '../../extension/platform/panel-tabs.ts';
import { requestSites } from '../../extension/platform/site-permissions.ts';
import { extensionId, packagedUrl } from '../../extension/platform/runtime.ts';
import { browserI18n } from '../i18n/browser-i18n.ts';
import { pageRoot } from '../page/root.ts';
import { mountPanel } from './mount-panel.tsx';

mountPanel(
  pageRoot(),
  {
    send,
    tabs: browserPanelTabs,
    only: tabOfPanel(location.href),
    onNews(listener) {
      browserPanelTabs.onMessage((message, sender) => {
        const news = readNews(message, senderKind(sender, extensionId(), packagedUrl('')));
        if (news) listener(news);
      });
    },
    keys: async () => (await keyboardCommands()).find(({ name }) => name === '_execute_action')?.keys ?? '',
    addresses: { allow: browserOpenTabs.allowList, giveBack: () => browserOpenTabs.giveBack([]) },
    requestSites,
    writeClipboard: (text) => navigator.clipboard.writeText(text),
  },
  browserI18n,
);
