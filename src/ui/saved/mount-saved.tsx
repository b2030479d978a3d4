import { parseSavedAddress } from '../../extension/messages/saved-address.ts';
import type { I18n } from '../i18n/i18n.ts';
import { mountPage } from '../page/mount-page.tsx';
import type { PageServices } from '../page/page-services.ts';
import { ReaderPage } from './reader-page.tsx';

/** Puts the page of the clipping that `address` names into `root`. */
export function mountSaved(root: HTMLElement, services: PageServices, i18n: I18n, address: string, now = () => new Date()): void {
  mountPage(root, <ReaderPage address={parseSavedAddress(address)} />, services, i18n, now);
}
