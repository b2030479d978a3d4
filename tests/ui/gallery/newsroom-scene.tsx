import type { NewsroomSend } from '../../../src/extension/messages/newsroom/newsroom-send.ts';
import { success } from '../../../src/extension/messages/result.ts';
import type { TestOutcome } from '../../../src/newsroom/test-access.ts';
import { createI18n } from '../../../src/ui/i18n/i18n.ts';
import { SharedLibrary } from '../../../src/ui/newsroom/newsroom-section.tsx';
import { mountPage } from '../../../src/ui/page/mount-page.tsx';
import { PageFrame } from '../../../src/ui/page/page-frame.tsx';
import { NEWSROOM_VIEWS, REMOVALS } from '../fixtures/newsroom-views.ts';
import { now } from '../support/clock.ts';
import { lookupIn } from '../support/lookup.ts';
import { pageServices } from '../support/page-services.ts';

/** Shows the options of the edition for newsrooms: newsroom.html?state=offline&test=sign-in&typed&language=de */
const root = document.getElementById('root') ?? document.body;
const asked = new URL(location.href).searchParams;
const language = asked.get('language') ?? 'en';
const problem = asked.get('test');

const REACHED: TestOutcome = { ok: true, articles: 12_041, bytes: 132_400_000, replicas: 3, milliseconds: 4 };
const ANSWERS: Readonly<Record<string, unknown>> = {
  'newsroom-view': NEWSROOM_VIEWS[asked.get('state') ?? 'off'],
  'newsroom-test': problem === null ? REACHED : { ok: false, problem },
  'newsroom-removals': asked.has('none') ? [] : REMOVALS,
};
const send = ((name: string) => Promise.resolve(success(ANSWERS[name] ?? ANSWERS['newsroom-view']))) as NewsroomSend;

const TYPED = { servers: asked.get('servers') ?? 'wss://nats-1.desk.example wss://nats-2.desk.example wss://nats-3.desk.example', library: 'city-desk', user: 'mara', password: 'tide tables' };

/** Types into the form as a reader would. */
function fill(): void {
  for (const [field, words] of Object.entries(TYPED)) {
    const input = document.querySelector<HTMLInputElement>(`#newsroom-${field}`);
    if (input === null) continue;
    input.value = words;
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }
}

const i18n = createI18n(lookupIn(language), language);
const page = (
  <PageFrame page="options" title="Second Source">
    <h1>{i18n.t('options_title')}</h1>
    <div class="options"><SharedLibrary send={send} /></div>
  </PageFrame>
);
mountPage(root, page, pageServices({}).services, i18n, now);
setTimeout(() => {
  if (asked.has('typed')) fill();
  root.dataset['ready'] = '';
}, 100);
