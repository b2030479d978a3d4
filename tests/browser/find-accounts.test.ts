import { describe, expect, it } from 'vitest';
import { DEMO_ARTICLES } from '../demo/articles.ts';
import { BROWSERS } from './driver/session.ts';
import { waitUntil } from './driver/wait-until.ts';
import { picture, useBrowser } from './fixture.ts';
import { axeViolations } from './popup/axe.ts';
import { click, openPopup, popupText } from './popup/popup-page.ts';

describe.each(BROWSERS)('finding other accounts in %s', (name) => {
  const fixture = useBrowser(name, { mayAsk: /duckduckgo\.com/ });

  it('asks nobody before the press, and then the chosen search for the names of the event', async () => {
    const { session, server, proxy } = fixture();
    const popup = await openPopup(session, await session.open(server.addressOf(DEMO_ARTICLES.wire)));
    expect(await popupText(popup.page)).toMatch(/Searches DuckDuckGo in a new tab for .*Port Ansel/);
    expect(await axeViolations(popup.page)).toEqual([]);
    await picture(session, popup.page, 'find-accounts');
    expect(proxy.refused).toEqual([]);
    await click(popup.page, '[data-action="find-accounts"]');
    await waitUntil('the search to be asked for', () => Promise.resolve(proxy.refused.find((address) => address.includes('duckduckgo.com'))));
    expect(proxy.refused.every((address) => address.includes('duckduckgo.com'))).toBe(true);
  });
});
