import { describe, expect, it } from 'vitest';
import { DEMO_ARTICLES } from '../demo/articles.ts';
import { BROWSERS } from './driver/session.ts';
import { waitUntil } from './driver/wait-until.ts';
import { useBrowser } from './fixture.ts';
import { act, click, openPopup, saveArticle } from './popup/popup-page.ts';
import { shownFindings } from './popup/shown-findings.ts';

describe.each(BROWSERS)('the background in %s', (name) => {
  const fixture = useBrowser(name);

  it('keeps nothing in its memory that a check needs: killed between saving and checking', async () => {
    const { session, server } = fixture();
    await saveArticle(session, server.addressOf(DEMO_ARTICLES.wire));
    await session.stopBackground();
    expect(await session.backgroundRuns()).toBe(false);
    const popup = await openPopup(session, await session.open(server.addressOf(DEMO_ARTICLES.independent)));
    expect((await shownFindings(popup.page)).length).toBeGreaterThan(0);
    await popup.close();
  });

  it('is started again by a press of Save in a popup that was open when it ended', async () => {
    const { session, server } = fixture();
    const popup = await openPopup(session, await session.open(server.addressOf(DEMO_ARTICLES.update)));
    await session.stopBackground();
    expect(await act(popup.page, 'save', ['saved'])).toBe('saved');
    await popup.close();
  });

  it('shows the number of conflicts on the button of the tab that was checked, and on no other', async () => {
    const { session, server } = fixture();
    const tab = await session.open(server.addressOf(DEMO_ARTICLES.independent));
    const popup = await openPopup(session, tab);
    const conflicts = (await shownFindings(popup.page)).filter((finding) => finding.label === 'conflict').length;
    expect(conflicts).toBeGreaterThan(0);
    await popup.close();
    await waitUntil('the badge', async () => (await session.buttonState()).badge !== '');
    expect((await session.buttonState()).badge).toBe(String(conflicts));
    await session.open(server.addressOf(DEMO_ARTICLES.otherEvent));
    expect((await session.buttonState()).badge).toBe('');
  });

  it('counts a conflict no more that the reader calls none, until that is taken back', async () => {
    const { session, server } = fixture();
    const popup = await openPopup(session, await session.open(server.addressOf(DEMO_ARTICLES.independent)));
    const badge = async () => Number((await session.buttonState()).badge);
    const before = await waitUntil('the badge', async () => (await badge()) || null);
    expect(before).toBeGreaterThan(0);
    await click(popup.page, '.finding[data-label="conflict"] .actions button');
    await click(popup.page, '.finding[data-label="conflict"] .reasons button');
    await waitUntil('one conflict less', async () => (await badge()) === before - 1);
    await click(popup.page, '[data-action="undo"]');
    await waitUntil('the conflict back', async () => (await badge()) === before);
    await popup.close();
  });
});
