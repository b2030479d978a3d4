import { render } from 'preact';
import { ClockContext } from '../i18n/clock.ts';
import { I18nContext } from '../i18n/context.ts';
import type { I18n } from '../i18n/i18n.ts';
import { createCheckStore } from '../store/check-store.ts';
import type { CheckServices } from '../store/services.ts';
import { StoreContext } from '../store/store-context.ts';
import { Popup } from './popup.tsx';

/** Puts the popup into `root` and starts the check. */
export function mountPopup(root: HTMLElement, services: CheckServices, i18n: I18n, now = () => new Date()): Promise<void> {
  const store = createCheckStore(services);
  document.documentElement.lang = i18n.locale;
  render(
    <I18nContext.Provider value={i18n}>
      <ClockContext.Provider value={now}>
        <StoreContext.Provider value={store}>
          <Popup />
        </StoreContext.Provider>
      </ClockContext.Provider>
    </I18nContext.Provider>,
    root,
  );
  return store.check();
}
