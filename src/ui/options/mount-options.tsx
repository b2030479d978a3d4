import type { I18n } from '../i18n/i18n.ts';
import { mountPage } from '../page/mount-page.tsx';
import type { PageServices } from '../page/page-services.ts';
import { OptionsPage } from './options-page.tsx';
import { OptionsContext, type OptionsServices } from './options-services.ts';

/** Puts the options page into `root`. */
export function mountOptions(root: HTMLElement, services: PageServices, options: OptionsServices, i18n: I18n, now?: () => Date): void {
  const content = <OptionsContext.Provider value={options}><OptionsPage /></OptionsContext.Provider>;
  mountPage(root, content, services, i18n, now);
}
