import { browserI18n } from '../i18n/browser-i18n.ts';
import { browserServices } from '../page/browser-services.ts';
import { mountPage } from '../page/mount-page.tsx';
import { pageRoot } from '../page/root.ts';
import { TabsPage } from './tabs-page.tsx';

mountPage(pageRoot(), <TabsPage />, browserServices, browserI18n);
