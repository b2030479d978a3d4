import { describe, expect, it } from 'vitest';
import { DEMO_ARTICLES } from '../demo/articles.ts';
import { BROWSERS } from './driver/session.ts';
import type { Page } from './driver/session.ts';
import { waitUntil } from './driver/wait-until.ts';
import { picture, useBrowser } from './fixture.ts';
import { act, openPopup, popupText, saveArticle } from './popup/popup-page.ts';

/** Size of the library as the popup over an article on no saved event tells it. */
async function librarySize(popup: Page): Promise<number> {
  const told = await waitUntil('the size of the library', async () => /(\d+) articles? in your library/.exec(await popupText(popup))?.[1]);
  return Number(told);
}

describe.each(BROWSERS)('saving in %s', (name) => {
  const fixture = useBrowser(name);

  it('updates the clipping of an article saved twice', async () => {
    const { session, server } = fixture();
    await saveArticle(session, server.addressOf(DEMO_ARTICLES.wire));
    const tab = await session.open(server.addressOf(DEMO_ARTICLES.wire));
    const popup = await openPopup(session, tab);
    expect(await act(popup.page, 'save', ['saved', 'updated', 'unchanged'])).toBe('unchanged');
    await popup.close();

    const other = await openPopup(session, await session.open(server.addressOf(DEMO_ARTICLES.otherEvent)));
    expect(await librarySize(other.page)).toBe(1);
    await other.close();
  });

  it('says that a saved page has changed since, and keeps one clipping of both texts', async () => {
    const { session, server } = fixture();
    const tab = await session.open(server.addressOf(DEMO_ARTICLES.wire));
    await tab.evaluate(() => {
      const paragraph = document.querySelector('article p:last-of-type');
      if (paragraph) paragraph.textContent += ' The council meets again on Wednesday to hear from the engineers.';
    });
    const popup = await openPopup(session, tab);
    expect(await popupText(popup.page)).toMatch(/changed since/i);
    expect(await act(popup.page, 'save', ['saved', 'updated', 'unchanged'])).toBe('updated');
    await popup.close();

    const other = await openPopup(session, await session.open(server.addressOf(DEMO_ARTICLES.otherEvent)));
    expect(await librarySize(other.page)).toBe(1);
    await other.close();
  });

  it('removes a clipping and brings it back', async () => {
    const { session, server } = fixture();
    const tab = await session.open(server.addressOf(DEMO_ARTICLES.wire));
    const popup = await openPopup(session, tab);
    expect(await act(popup.page, 'remove', ['removed'])).toBe('removed');
    expect(await popupText(popup.page)).toMatch(/Your library is empty/);
    await picture(session, popup.page, 'removed');
    expect(await act(popup.page, 'undo', ['restored'])).toBe('restored');
    await popup.close();

    const other = await openPopup(session, await session.open(server.addressOf(DEMO_ARTICLES.otherEvent)));
    expect(await librarySize(other.page)).toBe(1);
    await other.close();
  });

  it('leaves a removed clipping out of the comparison', async () => {
    const { session, server } = fixture();
    const popup = await openPopup(session, await session.open(server.addressOf(DEMO_ARTICLES.wire)));
    await act(popup.page, 'remove', ['removed']);
    await popup.close();
    const other = await openPopup(session, await session.open(server.addressOf(DEMO_ARTICLES.independent)));
    expect(await popupText(other.page)).toMatch(/Nothing to compare with yet/);
    await other.close();
  });
});
