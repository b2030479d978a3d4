import { failure, success } from '../../../src/extension/messages/result.ts';
import { parseEventAddress } from '../../../src/extension/messages/event-address.ts';
import { EventPage } from '../../../src/ui/event/event-page.tsx';
import { createI18n } from '../../../src/ui/i18n/i18n.ts';
import { mountPage } from '../../../src/ui/page/mount-page.tsx';
import { EVENTS, OTHER_EVENTS } from '../fixtures/events.ts';
import { now } from '../support/clock.ts';
import { lookupIn } from '../support/lookup.ts';
import { pageServices } from '../support/page-services.ts';

/** Shows an event: event.html?id=ferry&language=de; "slow" goes on comparing, an unknown id shows that there is none. */
const root = document.getElementById('root') ?? document.body;
const asked = new URL(location.href).searchParams;
const language = asked.get('language') ?? 'en';
const id = asked.get('id') ?? '';
const view = EVENTS[id];
const { services } = pageServices({
  'read-event': () => (id === 'slow' ? new Promise(() => {}) : view ? success(view) : failure('not-found')),
  'list-events': success({ rows: OTHER_EVENTS, cursor: null, total: OTHER_EVENTS.length }),
  'dismiss-finding': success(null),
  'restore-finding': success(null),
  'name-event': success(null),
  'merge-events': success({ moved: ['41'], undo: { places: [], names: [], pairs: [], singly: [] } }),
  'split-event': success({ event: '32', undo: { places: [], names: [], pairs: [], singly: [] } }),
});
mountPage(root, <EventPage address={parseEventAddress(location.href)} />, services, createI18n(lookupIn(language), language), now);
