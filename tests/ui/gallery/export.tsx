import { createI18n } from '../../../src/ui/i18n/i18n.ts';
import { EventExport } from '../../../src/ui/export/event-export.tsx';
import { ExportMenu } from '../../../src/ui/export/export-menu.tsx';
import { mountPage } from '../../../src/ui/page/mount-page.tsx';
import { PageFrame } from '../../../src/ui/page/page-frame.tsx';
import { ferry } from '../fixtures/event-view.ts';
import { now } from '../support/clock.ts';
import { lookupIn } from '../support/lookup.ts';
import { pageServices } from '../support/page-services.ts';

/** Shows the two ways out of the library, as their pages hold them: export.html?language=de. */
const language = new URL(location.href).searchParams.get('language') ?? 'en';
const { services } = pageServices({ 'export-clippings': () => new Promise(() => undefined) });
const i18n = createI18n(lookupIn(language), language);
const root = document.getElementById('root') ?? document.body;
mountPage(
  root,
  <PageFrame page="library" title={i18n.t('library_title')}>
    <h1 dir="auto">{ferry.event.title}</h1>
    <ExportMenu ids={['11', '12', '13']} />
    <EventExport view={ferry} />
  </PageFrame>,
  services,
  i18n,
  now,
);
