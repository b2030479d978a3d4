import { act, cleanup, render } from '@testing-library/preact';
import { afterEach } from 'vitest';
import type { CheckView } from '../../../src/extension/messages/check-view.ts';
import { success } from '../../../src/extension/messages/result.ts';
import { ClockContext } from '../../../src/ui/i18n/clock.ts';
import { I18nContext } from '../../../src/ui/i18n/context.ts';
import { createI18n } from '../../../src/ui/i18n/i18n.ts';
import { Popup } from '../../../src/ui/popup/popup.tsx';
import type { CheckServices } from '../../../src/ui/store/services.ts';
import { createCheckStore } from '../../../src/ui/store/check-store.ts';
import { StoreContext } from '../../../src/ui/store/store-context.ts';
import { now } from './clock.ts';
import { awaitLastEffects } from './last-effects.ts';
import { lookupIn } from './lookup.ts';
import { type Answers, fakeServices } from './services.ts';

afterEach(cleanup);
awaitLastEffects();

/** Opens the popup on a page in the given state, and waits until it shows. */
export async function renderPopup(view: CheckView, answers: Answers = {}, language = 'en', allows = true, more: Partial<CheckServices> = {}) {
  const background = fakeServices({ check: success(view), ...answers }, allows);
  const store = createCheckStore({ ...background.services, ...more });
  const i18n = createI18n(lookupIn(language), language);
  render(
    <I18nContext.Provider value={i18n}>
      <ClockContext.Provider value={now}>
        <StoreContext.Provider value={store}>
          <Popup />
        </StoreContext.Provider>
      </ClockContext.Provider>
    </I18nContext.Provider>,
  );
  await act(() => store.check());
  return { ...background, store };
}
