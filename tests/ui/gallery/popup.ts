import { success } from '../../../src/extension/messages/result.ts';
import { createI18n } from '../../../src/ui/i18n/i18n.ts';
import { mountPopup } from '../../../src/ui/popup/mount-popup.tsx';
import { VIEWS } from '../fixtures/views.ts';
import { now } from '../support/clock.ts';
import { lookupIn } from '../support/lookup.ts';
import { fakeServices } from '../support/services.ts';

/** Shows the state that the address asks for: popup.html?view=results&language=de */
const root = document.getElementById('root') ?? document.body;
const asked = new URL(location.href).searchParams;
const language = asked.get('language') ?? 'en';
const view = VIEWS[asked.get('view') ?? ''];
const { services } = fakeServices({
  check: () => (view ? success(view) : new Promise(() => {})), // without a view the popup goes on looking
  'site-here': success({ site: 'northern-dispatch.example', automatic: asked.has('automatic') }),
  'wish-site': success(null),
  'add-site': success({ on: true, save: false, sites: ['northern-dispatch.example'], held: { sites: [], tabs: false } }),
  save: success({ id: '20', outcome: 'created', savedAt: now().toISOString(), versions: 1 }),
  remove: success({ undo: 'removal-1' }),
  'undo-remove': success({ id: '20' }),
  'dismiss-finding': success(null),
  'restore-finding': success(null),
});
void mountPopup(root, { ...services, openPanel: async () => undefined }, createI18n(lookupIn(language), language), now);
