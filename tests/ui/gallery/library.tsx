import { failure, success } from '../../../src/extension/messages/result.ts';
import { ExportMenu } from '../../../src/ui/export/export-menu.tsx';
import { createI18n } from '../../../src/ui/i18n/i18n.ts';
import { LibraryPage } from '../../../src/ui/library/library-page.tsx';
import { mountPage } from '../../../src/ui/page/mount-page.tsx';
import { clipping, CLIPPINGS, EVENTS } from '../fixtures/library.ts';
import { now } from '../support/clock.ts';
import { CALM, fakeLibrary } from '../support/fake-library.ts';
import { lookupIn } from '../support/lookup.ts';
import { pageServices } from '../support/page-services.ts';
import type { Answers } from '../support/services.ts';

/** Shows the library: library.html?view=clippings&state=many&language=de&direction=rtl */
const root = document.getElementById('root') ?? document.body;
const asked = new URL(location.href).searchParams;
const language = asked.get('language') ?? 'en';
const state = asked.get('state');
if (asked.get('direction') === 'rtl') document.documentElement.dir = 'rtl';

const many = Array.from({ length: 10_000 }, (_, n) => clipping({ ...CLIPPINGS[n % CLIPPINGS.length], id: `m${n}`, title: `${n + 1}. ${CLIPPINGS[n % CLIPPINGS.length]?.title ?? ''}` }));
const library = state === 'empty' ? fakeLibrary([], []) : fakeLibrary(state === 'many' ? many : CLIPPINGS, EVENTS);

function working() {
  let left = 300;
  const round = () => success({ ...CALM, unplaced: (left -= 20), done: false });
  return () => (left > 200 ? round() : new Promise<never>(() => {})); // stands still for the picture
}

const STATES: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  working: { 'keep-house': working() },
  'read-only': { 'keep-house': success({ ...CALM, access: 'read-only' }) },
  failed: { 'list-events': failure('library-unavailable') },
};
const { services } = pageServices({ ...library.answers, ...STATES[state ?? ''] } as Answers);
const page = <LibraryPage address={location.href} remember={() => undefined} ExportMenu={ExportMenu} />;
mountPage(root, page, services, createI18n(lookupIn(language), language), now);
