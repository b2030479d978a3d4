import { describe, expect, it } from 'vitest';
import { BROWSERS } from './driver/session.ts';
import { waitUntil } from './driver/wait-until.ts';
import { picture, useBrowser } from './fixture.ts';

describe.each(BROWSERS)('a new reader in %s', (name) => {
  const browser = useBrowser(name, { keepsWelcome: true });

  it('is shown a real comparison at once, with nothing saved', async () => {
    const { session, proxy } = browser();
    const page = await waitUntil('the first page', async () => (await session.extensionTabs())[0]);
    const labels = await waitUntil('the findings of the example', async () => {
      const found = await page.evaluate(() => [...document.querySelectorAll('.example [data-label]')].map((item) => item.getAttribute('data-label')));
      return found.length > 0 && found;
    });
    expect(labels).toEqual(expect.arrayContaining(['conflict', 'changed', 'agrees']));
    await picture(session, page, 'welcome');
    expect(proxy.refused).toEqual([]);
  });
});
