import { cleanup, render } from '@testing-library/preact';
import type { ComponentChildren } from 'preact';
import { afterEach } from 'vitest';
import { ClockContext } from '../../../src/ui/i18n/clock.ts';
import { I18nContext } from '../../../src/ui/i18n/context.ts';
import { createI18n } from '../../../src/ui/i18n/i18n.ts';
import { createNotices, NoticesContext } from '../../../src/ui/page/page-notice.ts';
import { ServicesContext } from '../../../src/ui/page/page-services.ts';
import type { PageServices } from '../../../src/ui/page/page-services.ts';
import { now } from './clock.ts';
import { awaitLastEffects } from './last-effects.ts';
import { lookupIn } from './lookup.ts';
import { pageServices } from './page-services.ts';
import { settle } from './press.ts';
import type { Answers } from './services.ts';

afterEach(cleanup);
awaitLastEffects();

/** Renders the matter of a full page over a background that answers as told, and waits until what it asked has come. */
export async function renderPage(content: ComponentChildren, answers: Answers = {}, language = 'en', more: Partial<PageServices> = {}) {
  const background = pageServices(answers, more);
  const notices = createNotices();
  const i18n = createI18n(lookupIn(language), language);
  document.documentElement.lang = language;
  render(
    <I18nContext.Provider value={i18n}>
      <ClockContext.Provider value={now}>
        <ServicesContext.Provider value={background.services}>
          <NoticesContext.Provider value={notices}>{content}</NoticesContext.Provider>
        </ServicesContext.Provider>
      </ClockContext.Provider>
    </I18nContext.Provider>,
  );
  await settle(() => undefined);
  return { ...background, notices };
}
