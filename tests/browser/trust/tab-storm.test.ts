import { rmSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { howMany, report } from '../../support/run-size.ts';
import { allowingCopy } from '../automatic/allowing-copy.ts';
import { listSite } from '../automatic/list-site.ts';
import { BROWSERS } from '../driver/session.ts';
import type { Page } from '../driver/session.ts';
import { waitUntil } from '../driver/wait-until.ts';
import { useBrowser } from '../fixture.ts';
import { openOwnPage } from '../own-page/open-own-page.ts';
import { value } from '../own-page/ask.ts';
import { keptLibrary } from './support/kept-library.ts';
import { reportHtml } from './support/report-html.ts';

/** Open tabs, one in five of them with the article of another. */
const TABS = howMany(10, 50);
const ARTICLES = TABS * 0.8;
/** Milliseconds for all of them, on a machine that does other work too. */
const PATIENCE = howMany(60_000, 300_000);

describe.each(BROWSERS)('a storm of tabs in %s', (name) => {
  // Firefox grants what a press asks for when its preference says so; Chromium has to be built with it.
  const extension = name === 'chromium' ? allowingCopy(name, ['http://127.0.0.1/*', 'https://127.0.0.1/*']) : null;
  const fixture = useBrowser(name, extension === null ? {} : { extension });
  afterAll(() => extension && rmSync(extension, { recursive: true }));

  it('that all ask at once to be checked and saved is served in order, without loss', async () => {
    const { session, server } = fixture();
    const addresses = Array.from({ length: ARTICLES }, (_, number) => server.addPage(`/ferries/${number}`, reportHtml(number)));
    const tabs: Page[] = [];
    for (let tab = 0; tab < TABS; tab++) tabs.push(await session.open(addresses[tab % ARTICLES] ?? ''));
    const options = await openOwnPage(session, server.home, 'options.html');
    await listSite(options, server.home);
    await value(options, 'set-automatic', { change: { save: true } });
    // A tab tells of its visit when it comes in sight: all of them while the first is still being read.
    await session.stopBackground();
    const begun = Date.now();
    for (const tab of tabs) await tab.bringToFront();
    const asked = Date.now() - begun;
    await options.bringToFront();
    const kept = await waitUntil('all to be saved', async () => {
      const now = await keptLibrary(options);
      return now.size >= ARTICLES ? now : null;
    }, PATIENCE);
    report(`storm of ${TABS} tabs that asked within ${asked} ms in ${name}: ${kept.size} articles saved within ${Date.now() - begun} ms`);
    // Which tab's message comes first is the browser's choice where they ask at once; that they are served as they come, in-turn.test.ts proves.
    expect([...kept.keys()].toSorted()).toEqual(addresses.toSorted());
    expect([...kept.values()].every(({ versions }) => versions === 1)).toBe(true);
    expect(fixture().proxy.refused).toEqual([]);
  }, 2 * PATIENCE);
});
