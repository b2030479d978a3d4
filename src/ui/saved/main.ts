import { browserI18n } from '../i18n/browser-i18n.ts';
import { browserServices } from '../page/browser-services.ts';
import { pageRoot } from '../page/root.ts';
import { mountSaved } from './mount-saved.tsx';

mountSaved(pageRoot(), browserServices, browserI18n, location.href);
