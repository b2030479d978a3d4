import { failure, success } from '../../../src/extension/messages/result.ts';
import { createI18n } from '../../../src/ui/i18n/i18n.ts';
import { mountSaved } from '../../../src/ui/saved/mount-saved.tsx';
import { annotation, plainView, readerArabic, readerMeridian } from '../fixtures/reader-views.ts';
import { savedMeridian } from '../fixtures/saved-texts.ts';
import { now } from '../support/clock.ts';
import { lookupIn } from '../support/lookup.ts';
import { pageServices } from '../support/page-services.ts';

/** Clippings by what the address asks for; an unknown one shows that there is none, "opening" that it takes its time. */
const VIEWS = {
  '11': success(readerMeridian),
  '15': success(readerArabic),
  plain: success(plainView(savedMeridian)),
  failed: failure('library-unavailable'),
} as const;

/** Shows a saved article: saved.html?id=11&language=de#190-260 */
const root = document.getElementById('root') ?? document.body;
const asked = new URL(location.href).searchParams;
const language = asked.get('language') ?? 'en';
const id = asked.get('id') ?? '';
const { services } = pageServices({
  'read-clipping': () => (id === 'opening' ? new Promise(() => {}) : (VIEWS[id as keyof typeof VIEWS] ?? failure('not-found'))),
  facets: success([{ name: 'ferries', clippings: 4 }]),
  annotate: () => success(annotation('z', 'lifeboats took off everyone on board')),
  'remove-annotation': success(annotation('a', 'By half past six it had stopped')),
  tag: success(null),
});
mountSaved(root, services, createI18n(lookupIn(language), language), location.href, now);
