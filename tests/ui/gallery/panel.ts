import { success } from '../../../src/extension/messages/result.ts';
import { createI18n } from '../../../src/ui/i18n/i18n.ts';
import { mountPanel } from '../../../src/ui/panel/mount-panel.tsx';
import { SELECTIONS } from '../fixtures/selections.ts';
import { VIEWS } from '../fixtures/views.ts';
import { now } from '../support/clock.ts';
import { fakePanelTabs } from '../support/fake-panel-tabs.ts';
import { lookupIn } from '../support/lookup.ts';
import { fakeServices } from '../support/services.ts';

/** Shows the panel beside a page in some state: panel.html?view=results&language=de, panel.html?view=results&selection=passages */
const root = document.getElementById('root') ?? document.body;
const asked = new URL(location.href).searchParams;
const language = asked.get('language') ?? 'en';
const view = VIEWS[asked.get('view') ?? ''];
const selection = SELECTIONS[asked.get('selection') ?? ''] ?? null;
const { services } = fakeServices({
  check: () => (view ? success(view) : new Promise(() => {})),
  'check-selection': success(selection),
  'forget-selection': success(null),
  'site-here': success({ site: asked.get('site'), automatic: asked.has('automatic') }),
  save: success({ id: '20', outcome: 'created', savedAt: now().toISOString(), versions: 1 }),
});
const { tabs, onNews } = fakePanelTabs();
mountPanel(root, { ...services, addresses: { allow: async () => true, giveBack: async () => undefined }, tabs, onNews, only: null, keys: async () => asked.get('keys') ?? 'Alt+Shift+S' }, createI18n(lookupIn(language), language), now);
