import { ExportMenu } from '../export/export-menu.tsx';
import { browserI18n } from '../i18n/browser-i18n.ts';
import { browserServices } from '../page/browser-services.ts';
import { mountPage } from '../page/mount-page.tsx';
import { pageRoot } from '../page/root.ts';
import { LibraryPage } from './library-page.tsx';
import { readPlace } from './state/place.ts';

const remember = (address: string) => history.replaceState(history.state, '', address);
const places = { before: readPlace(history.state), keep: (place: unknown) => history.replaceState(place, '', location.href) };
mountPage(pageRoot(), <LibraryPage address={location.href} remember={remember} places={places} ExportMenu={ExportMenu} />, browserServices, browserI18n);
