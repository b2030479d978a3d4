import { render, type ComponentChildren } from 'preact';
import { EDITION } from '../edition/edition.ts';
import { ClockContext } from '../i18n/clock.ts';
import { I18nContext } from '../i18n/context.ts';
import type { I18n } from '../i18n/i18n.ts';
import { createNotices, NoticesContext } from './page-notice.ts';
import { ServicesContext, type PageServices } from './page-services.ts';

/** Puts a full page into `root`, with everything that its parts ask for by context. */
export function mountPage(root: HTMLElement, content: ComponentChildren, services: PageServices, i18n: I18n, now = () => new Date()): void {
  const notices = createNotices();
  EDITION.opened();
  document.documentElement.lang = i18n.locale;
  render(
    <I18nContext.Provider value={i18n}>
      <ClockContext.Provider value={now}>
        <ServicesContext.Provider value={services}>
          <NoticesContext.Provider value={notices}>{content}</NoticesContext.Provider>
        </ServicesContext.Provider>
      </ClockContext.Provider>
    </I18nContext.Provider>,
    root,
  );
}
