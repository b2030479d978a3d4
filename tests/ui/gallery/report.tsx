import { failure, success } from '../../../src/extension/messages/result.ts';
import { createI18n } from '../../../src/ui/i18n/i18n.ts';
import { mountPage } from '../../../src/ui/page/mount-page.tsx';
import { ReportPage } from '../../../src/ui/report/report-page.tsx';
import { alone, ferry, ferryWithArabic } from '../fixtures/event-view.ts';
import { now } from '../support/clock.ts';
import { lookupIn } from '../support/lookup.ts';
import { pageServices } from '../support/page-services.ts';

/** Shows the report of an event: report.html?view=ferry&language=de; an unknown one shows that there is none. */
const asked = new URL(location.href).searchParams;
const language = asked.get('language') ?? 'en';
const view = new Map(Object.entries({ ferry, alone, arabic: ferryWithArabic })).get(asked.get('view') ?? '');
const { services } = pageServices({ 'read-event': view ? success(view) : failure('not-found') });
const root = document.getElementById('root') ?? document.body;
mountPage(root, <ReportPage event="e1" print={() => undefined} />, services, createI18n(lookupIn(language), language), now);
