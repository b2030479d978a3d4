import type { ComponentChildren } from 'preact';
import { vi } from 'vitest';
import type { OpenTab, OpenTabs } from '../../../src/extension/platform/open-tabs.ts';
import { renderPage } from './render-page.tsx';
import type { Answers } from './services.ts';

/** Renders a page over open tabs that the reader lets us know and read. */
export async function renderTabs(content: ComponentChildren, open: readonly OpenTab[], answers: Answers = {}) {
  const tabs: OpenTabs = {
    allowList: vi.fn<OpenTabs['allowList']>(async () => true),
    allowSites: vi.fn<OpenTabs['allowSites']>(async () => true),
    list: async () => open,
    giveBack: vi.fn<OpenTabs['giveBack']>(async () => undefined),
  };
  return { ...(await renderPage(content, answers, 'en', { tabs })), tabs };
}
