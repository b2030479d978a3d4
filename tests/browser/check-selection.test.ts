import { beforeAll, describe, expect, it } from 'vitest';
import { DEMO_ARTICLES } from '../demo/articles.ts';
import { BROWSERS } from './driver/session.ts';
import type { Page } from './driver/session.ts';
import { waitUntil } from './driver/wait-until.ts';
import { picture, useBrowser } from './fixture.ts';
import { axeViolations } from './popup/axe.ts';
import { click, openPopup, popupText, saveArticle } from './popup/popup-page.ts';
import { shownFindings } from './popup/shown-findings.ts';

/** A page's own function, which no types know: selects the next occurrence of some words. */
declare const find: (words: string) => boolean;

describe.each(BROWSERS)('asking about words selected in %s', (name) => {
  const fixture = useBrowser(name);
  let tab: Page;
  let panel: Page;

  async function select(words: string): Promise<void> {
    await tab.bringToFront();
    const found = await tab.evaluate((sought) => {
      document.getSelection()?.removeAllRanges();
      const there = find(sought);
      document.getSelection()?.getRangeAt(0).startContainer.parentElement?.scrollIntoView({ block: 'center' });
      return there;
    }, words);
    if (!found) throw new Error(`The page does not hold "${words}".`);
  }
  const state = (page: Page) => page.evaluate(() => document.querySelector<HTMLElement>('[data-selection]')?.dataset['selection'] ?? null);
  const answered = (page: Page, wanted: string) => waitUntil(`the answer ${wanted}`, async () => (await state(page)) === wanted);
  const quoted = (page: Page) => page.evaluate(() => [...document.querySelectorAll('.passages .quotation')].map((quote) => quote.textContent ?? ''));
  const choose = () => fixture().session.chooseOnSelection(tab, 'check-selection');

  beforeAll(async () => {
    const { session, server } = fixture();
    await saveArticle(session, server.addressOf(DEMO_ARTICLES.wire));
    tab = await session.open(server.addressOf(DEMO_ARTICLES.independent));
    const popup = await openPopup(session, tab);
    if (name === 'firefox') return popup.close();
    await click(popup.page, '[data-action="panel"]');
    panel = await session.panel();
  });

  it('shows what the saved articles answer to the same question, and only that', async () => {
    await select('The boil-water notice covers 9,800 homes');
    await choose();
    panel = await fixture().session.panel(); // Firefox has opened it by this very choice
    await answered(panel, 'answered');
    const findings = await waitUntil('the finding', async () => {
      const shown = await shownFindings(panel);
      return shown.length > 0 && shown;
    });
    for (const { sides } of findings) expect(sides.flat().map(({ quote }) => quote).join(' ')).toMatch(/9,800/);
    expect(findings.flatMap(({ sides }) => sides.flat()).some(({ quote }) => quote.includes('12,400'))).toBe(true);
    expect(await axeViolations(panel)).toEqual([]);
    await picture(fixture().session, panel, 'panel-selection-findings');
  });

  it('shows sentences on the same thing where none answers the same question', async () => {
    await select('The town council will question');
    await choose();
    await waitUntil('sentences on the same thing', async () => (await quoted(panel)).length > 0);
    expect((await quoted(panel)).join(' ')).toContain('Daniel Brandt');
    expect(await axeViolations(panel)).toEqual([]);
    await picture(fixture().session, panel, 'panel-selection-passages');
  });

  it('says so where the words are none of the article’s', async () => {
    await select('Join them from $3 a month');
    await choose();
    await answered(panel, 'outside');
    expect(await popupText(panel)).toContain('Join them from $3 a month');
    await picture(fixture().session, panel, 'panel-selection-outside');
  });

  it('goes back to the page, and does not ask again when its tab comes back', async () => {
    const { session, server } = fixture();
    await click(panel, '[data-action="whole-page"]');
    await waitUntil('the findings of the page', async () => (await shownFindings(panel)).length > 2);
    await session.open(server.home);
    await tab.bringToFront();
    await waitUntil('the findings of the page', async () => (await shownFindings(panel)).length > 2);
    expect(await state(panel)).toBeNull();
  });

  it.runIf(name === 'chromium')('answers in a tab of its own where the browser opens no panel', async () => {
    const { session } = fixture();
    await panel.close();
    await select('The plant was built in 1974');
    await choose();
    const opened = await waitUntil('the answer in a tab', async () => (await session.extensionTabs()).find((page) => page.url().includes('panel.html?tab=')));
    await answered(opened, 'answered');
    expect(await axeViolations(opened)).toEqual([]);
    await picture(session, opened, 'panel-in-a-tab');
  });

  it.runIf(name === 'firefox')('answers though the background had ended', async () => {
    await fixture().session.stopBackground();
    await select('The plant was built in 1974');
    await choose();
    await answered(panel, 'answered');
    expect(await popupText(panel)).toContain('1974');
  });
});
