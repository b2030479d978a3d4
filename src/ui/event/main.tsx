import { parseEventAddress } from '../../extension/messages/event-address.ts';
import { browserI18n } from '../i18n/browser-i18n.ts';
import { browserServices } from '../page/browser-services.ts';
import { mountPage } from '../page/mount-page.tsx';
import { pageRoot } from '../page/root.ts';
import { EventPage } from './event-page.tsx';

mountPage(pageRoot(), <EventPage address={parseEventAddress(location.href)} />, browserServices, browserI18n);
