import { cleanup } from '@testing-library/preact';
import { render } from 'preact';
import { afterEach } from 'vitest';
import { success } from '../../../src/extension/messages/result.ts';
import { createI18n } from '../../../src/ui/i18n/i18n.ts';
import { mountPanel } from '../../../src/ui/panel/mount-panel.tsx';
import { now } from './clock.ts';
import { fakePanelTabs } from './fake-panel-tabs.ts';
import { awaitLastEffects } from './last-effects.ts';
import { lookupIn } from './lookup.ts';
import { settle } from './press.ts';
import { fakeServices, type Answers } from './services.ts';

let root: HTMLElement | null = null;
afterEach(() => {
  if (root) render(null, root);
  root?.remove();
  cleanup();
});
awaitLastEffects();

/** How a panel is opened in a test. */
export interface PanelSetting {
  readonly first?: number | null;
  readonly only?: number | null;
  readonly language?: string;
  readonly keys?: string;
  /** What the reader says to the browser's question for a permission. */
  readonly allows?: boolean;
}

/** Opens the panel beside tab 4, over a background that answers as told, and waits until what it asked has come. */
export async function renderPanel(answers: Answers, { first = 4, only = null, language = 'en', keys = 'Alt+Shift+S', allows = true }: PanelSetting = {}) {
  const background = fakeServices({ 'check-selection': success(null), 'forget-selection': success(null), ...answers }, allows);
  const browser = fakePanelTabs(first);
  const own = document.body.appendChild(document.createElement('div'));
  root = own;
  const lent: string[] = [];
  const addresses = {
    allow: async () => allows && lent.push('asked') > 0,
    giveBack: async () => void lent.push('given back'),
  };
  const { send, writeClipboard, requestSites } = background.services;
  await settle(() => mountPanel(own, { send, requestSites, writeClipboard, addresses, tabs: browser.tabs, onNews: browser.onNews, only, keys: async () => keys }, createI18n(lookupIn(language), language), now));
  return { ...background, ...browser, lent };
}
