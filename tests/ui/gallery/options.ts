import type { AutomaticView } from '../../../src/extension/messages/automatic.ts';
import { failure, success } from '../../../src/extension/messages/result.ts';
import { sitePatterns } from '../../../src/extension/messages/site.ts';
import { createI18n } from '../../../src/ui/i18n/i18n.ts';
import { mountOptions } from '../../../src/ui/options/mount-options.tsx';
import { OPTIONS_ANSWERS } from '../fixtures/options-answers.ts';
import { now } from '../support/clock.ts';
import { lookupIn } from '../support/lookup.ts';
import { optionsServices } from '../support/options-services.ts';
import { pageServices } from '../support/page-services.ts';
import type { Answers } from '../support/services.ts';

/** Shows the options: options.html?state=ready&language=de */
const root = document.getElementById('root') ?? document.body;
const asked = new URL(location.href).searchParams;
const language = asked.get('language') ?? 'en';
const state = asked.get('state') ?? '';

const SITES = ['northern-dispatch.example', 'valley-courier.example', 'the-very-long-name-of-a-regional-newspaper-for-the-upper-and-the-lower-valley.example', '127.0.0.1'];
const LISTED: AutomaticView = { on: true, save: true, sites: SITES, held: { sites: [...SITES.flatMap(sitePatterns), 'https://harbour-board.example/*'], tabs: true } };

const STATES: Readonly<Record<string, Answers>> = {
  many: { 'get-automatic': success({ ...LISTED, sites: Array.from({ length: 60 }, (_, at) => `gazette-${at + 1}.example`), held: { sites: [], tabs: false } }) },
  off: { 'get-automatic': success({ ...LISTED, on: false, save: false, held: { sites: SITES.flatMap(sitePatterns), tabs: false } }) },
  own: { 'get-settings': success({ marks: false, markColours: 'grey', newsSearch: 'https://search.example/news?q={query}' }), 'list-dismissals': success([]) },
  listed: { 'get-automatic': success(LISTED) },
  damaged: { 'restore-check': failure('backup-damaged') },
  earlier: { 'restore-state': success({ replaced: true, merge: { finished: false, done: 120, all: 400, added: 40, changed: 2, restore: 'r1', undoing: false } }) },
  imported: {
    'import-page': (() => {
      const pages = [
        { outcome: 'created', id: '1', title: 'Swing bridge shut until the end of April' }, { outcome: 'differs', id: '2', title: 'Ferry to run while bridge is mended' },
        { outcome: 'unchanged', id: '3', title: 'Harbour board to meet on Friday' }, { outcome: 'unfit', quality: 'listing', title: 'Latest news' }, { outcome: 'no-address', title: 'Tolls to rise in May' },
      ];
      return () => success(pages.shift());
    })(),
  },
};

/** Chooses files as the browser's own dialogue would. */
function choose(section: string, files: readonly File[]): void {
  const field = document.querySelector<HTMLInputElement>(`#${section} input[type="file"]`);
  const data = new DataTransfer();
  for (const file of files) data.items.add(file);
  if (!field) return;
  field.files = data.files;
  field.dispatchEvent(new Event('change', { bubbles: true }));
}

const { services } = pageServices({ ...OPTIONS_ANSWERS, ...STATES[state] });
mountOptions(root, services, optionsServices(), createI18n(lookupIn(language), language), now);
const page = (name: string) => new File(['<!doctype html><title>A page</title><p>Some text.</p>'], name);
setTimeout(() => {
  if (state === 'ready' || state === 'damaged') choose('restore', [new File(['{"format":"second-source-backup"}\n'], 'backup.jsonl')]);
  if (state === 'imported') choose('import', [...['bridge.html', 'ferry.html', 'board.html', 'front-page.html', 'tolls-without-an-address.html'].map(page), new File(['PK'], 'holiday.zip')]);
}, 100);
