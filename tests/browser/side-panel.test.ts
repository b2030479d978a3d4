import { beforeAll, describe, expect, it } from 'vitest';
import { DEMO_ARTICLES } from '../demo/articles.ts';
import { BROWSERS } from './driver/session.ts';
import type { Page } from './driver/session.ts';
import { waitUntil } from './driver/wait-until.ts';
import { picture, useBrowser } from './fixture.ts';
import { axeViolations } from './popup/axe.ts';
import { act, click, notice, openPopup, popupState, popupText, saveArticle } from './popup/popup-page.ts';
import { shownFindings } from './popup/shown-findings.ts';

describe.each(BROWSERS)('the panel beside the page in %s', (name) => {
  const fixture = useBrowser(name);
  let panel: Page;
  /** The account of the outbreak that the panel was opened beside. */
  let tab: Page;
  const state = (wanted: string) => waitUntil(`the panel to be ${wanted}`, async () => (await popupState(panel)) === wanted);
  const outlets = async () => new Set((await shownFindings(panel)).flatMap(({ sides }) => sides.flat()).map(({ outlet }) => outlet));

  beforeAll(async () => {
    const { session, server } = fixture();
    await saveArticle(session, server.addressOf(DEMO_ARTICLES.wire));
    tab = await session.open(server.addressOf(DEMO_ARTICLES.independent));
    const popup = await openPopup(session, tab);
    await click(popup.page, '[data-action="panel"]');
    panel = await session.panel();
  });

  it('opens from the popup and shows what the popup shows', async () => {
    await state('compared');
    await waitUntil('the findings', async () => (await shownFindings(panel)).length > 2);
    expect(await outlets()).toContain(DEMO_ARTICLES.wire.outlet);
    expect(await axeViolations(panel)).toEqual([]);
    await picture(fixture().session, panel, 'panel-findings');
  });

  it('shows nothing of it over a page that may not be read, and says how that may be', async () => {
    const { session, server } = fixture();
    const other = await session.open(server.addressOf(DEMO_ARTICLES.otherEvent));
    await state('not-allowed');
    expect(await shownFindings(panel)).toEqual([]);
    expect(await popupText(panel)).toMatch(/Press the toolbar button or \S+ to check this page.*Always on this site/s);
    expect(await axeViolations(panel)).toEqual([]);
    await picture(session, panel, 'panel-not-allowed');
    const popup = await openPopup(session, other);
    await state('compared');
    expect(await popupText(panel)).toMatch(/None of your saved articles is about this event/);
    await popup.close();
  });

  it('comes back to the first page’s findings with its tab, though the background had ended', async () => {
    const { session } = fixture();
    await session.stopBackground();
    await tab.bringToFront();
    await waitUntil('the findings', async () => (await shownFindings(panel)).length > 2);
    expect(await outlets()).toContain(DEMO_ARTICLES.independent.outlet);
  });

  it('saves, and hears of what is done in the popup', async () => {
    const { session } = fixture();
    expect(await act(panel, 'save', ['saved'])).toBe('saved');
    const popup = await openPopup(session, tab);
    await act(popup.page, 'remove', ['removed']);
    await waitUntil('the panel to know', async () => (await panel.$('[data-action="remove"]')) === null);
    await popup.close();
    expect(await notice(panel)).toBe('saved');
  });

  it('takes the findings away when the tab goes to another page', async () => {
    const { server } = fixture();
    await tab.goto(server.addressOf(DEMO_ARTICLES.otherEvent), { waitUntil: 'load' });
    await state('not-allowed');
    expect(await shownFindings(panel)).toEqual([]);
  });

  it('knows a page of the browser, and a PDF, once it may', async () => {
    const { session } = fixture();
    const blank = await session.open('about:blank');
    await state('not-allowed');
    const popup = await openPopup(session, blank);
    expect(await popupState(popup.page)).toBe('browser-page');
    await popup.close();
    await state('browser-page');
    await blank.close();
  });
});
