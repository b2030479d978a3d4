import { render } from 'preact';
import { ClockContext } from '../i18n/clock.ts';
import { I18nContext } from '../i18n/context.ts';
import type { I18n } from '../i18n/i18n.ts';
import { createCheckStore } from '../store/check-store.ts';
import type { CheckServices } from '../store/services.ts';
import { PanelContext, panelFacts, type Addresses } from './panel-context.ts';
import { Panel } from './panel.tsx';
import { createSelectionStore } from './selection/selection-store.ts';
import { followTabs, type VisitParts } from './visits.ts';

/** What the panel needs from outside itself; tests and the gallery give it their own. */
export interface PanelServices extends Omit<CheckServices, 'tab' | 'leave' | 'openPanel'>, Omit<VisitParts, 'open'> {
  /** Keys that press the toolbar button; empty where there are none. */
  readonly keys: () => Promise<string>;
  readonly addresses: Addresses;
}

/** Puts the panel into `root`; it follows the tabs from then on. */
export function mountPanel(root: HTMLElement, services: PanelServices, i18n: I18n, now = () => new Date()): void {
  const { send, keys, addresses } = services;
  const visit = followTabs({
    ...services,
    open: (tab) => ({
      // The panel stays where it is when something is opened from it.
      store: createCheckStore({ ...services, tab, leave: () => undefined, openPanel: null }),
      selection: createSelectionStore(send, tab),
    }),
  });
  const facts = panelFacts(keys, addresses);
  document.documentElement.lang = i18n.locale;
  render(
    <I18nContext.Provider value={i18n}>
      <ClockContext.Provider value={now}>
        <PanelContext.Provider value={facts}>
          <Panel visit={visit} />
        </PanelContext.Provider>
      </ClockContext.Provider>
    </I18nContext.Provider>,
    root,
  );
}
