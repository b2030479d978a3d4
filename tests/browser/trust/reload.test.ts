import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { DEMO_ARTICLES } from '../../demo/articles.ts';
import { BROWSERS } from '../driver/session.ts';
import type { Page } from '../driver/session.ts';
import { waitUntil } from '../driver/wait-until.ts';
import { useBrowser } from '../fixture.ts';
import { openPopup, saveArticle } from '../popup/popup-page.ts';
import { shownFindings } from '../popup/shown-findings.ts';

const marks = (tab: Page): Promise<number> => tab.evaluate(() => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0));

/** Changes the page's text as a live page does. */
async function stir(tab: Page): Promise<void> {
  await tab.evaluate(() => {
    const line = document.createElement('p');
    line.textContent = 'One more line.';
    document.body.append(line);
  });
  await sleep(700); // longer than the quiet that the script waits for
}

describe.each(BROWSERS)('the extension is reloaded under an open page in %s', (name) => {
  const fixture = useBrowser(name);

  it('and the old script falls silent with one friendly line, until the reader asks again', async () => {
    const { session, server } = fixture();
    await saveArticle(session, server.addressOf(DEMO_ARTICLES.wire));
    const tab = await session.open(server.addressOf(DEMO_ARTICLES.independent));
    const said: string[] = [];
    tab.on('console', (message) => said.push(`${message.type()}: ${message.text()}`));
    tab.on('pageerror', (error) => said.push(`uncaught: ${String(error)}`));
    const popup = await openPopup(session, tab);
    await shownFindings(popup.page);
    await popup.close();
    await waitUntil('marks', async () => (await marks(tab)) > 0);

    await session.reloadExtension();
    for (let times = 0; times < 3; times++) await stir(tab);
    // Firefox ends the old script and takes its styles away by itself, and tells puppeteer nothing of its console.
    const orphaned = name === 'chromium';
    if (orphaned) await waitUntil('the marks to go', async () => (await marks(tab)) === 0);
    expect(said.filter((line) => !/^info: Second Source was updated/.test(line))).toEqual([]);
    expect(said).toHaveLength(orphaned ? 1 : 0);

    if (orphaned) return; // the driver's press of the button ends Chromium once the extension was reloaded
    const again = await openPopup(session, tab);
    expect((await shownFindings(again.page)).length).toBeGreaterThan(0);
    await again.close();
    await waitUntil('marks again', async () => (await marks(tab)) > 0);
    expect(said).toEqual([]);
  });
});
