import { browserI18n } from '../i18n/browser-i18n.ts';
import { browserServices } from '../page/browser-services.ts';
import { pageRoot } from '../page/root.ts';
import { browserOptions } from './browser-options.ts';
import { mountOptions } from './mount-options.tsx';

mountOptions(pageRoot(), browserServices, browserOptions, browserI18n);
