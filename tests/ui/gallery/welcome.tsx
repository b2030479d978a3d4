import { success } from '../../../src/extension/messages/result.ts';
import { createI18n } from '../../../src/ui/i18n/i18n.ts';
import { mountPage } from '../../../src/ui/page/mount-page.tsx';
import { WelcomePage } from '../../../src/ui/welcome/welcome-page.tsx';
import { meridian, page } from '../fixtures/cards.ts';
import { departure, injured } from '../fixtures/conflicts.ts';
import { cause } from '../fixtures/softer.ts';
import { now } from '../support/clock.ts';
import { lookupIn } from '../support/lookup.ts';
import { pageServices } from '../support/page-services.ts';

/** Shows the first page: welcome.html?language=de */
const root = document.getElementById('root') ?? document.body;
const language = new URL(location.href).searchParams.get('language') ?? 'en';
const { services } = pageServices({ example: success({ cards: [page, meridian], findings: [departure, injured, cause] }) });
mountPage(root, <WelcomePage />, services, createI18n(lookupIn(language), language), now);
