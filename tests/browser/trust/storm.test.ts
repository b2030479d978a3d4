import { describe, expect, it } from 'vitest';
import { report } from '../../support/run-size.ts';
import { BROWSERS } from '../driver/session.ts';
import { useBrowser } from '../fixture.ts';
import { ownPage, value } from '../own-page/ask.ts';
import { keepHouse, keptLibrary } from './support/kept-library.ts';
import { reportPage } from './support/report-page.ts';

/** As many ask at once, as from so many tabs, some of them for the same article. */
const TABS = 50;
const ARTICLES = 40;

describe.each(BROWSERS)('a storm in %s', (name) => {
  const fixture = useBrowser(name, { keepsWelcome: true });

  it('of fifty that save at once, the background ended before, is served without loss', async () => {
    const { session } = fixture();
    const page = await ownPage(session);
    await session.stopBackground();
    const begun = Date.now();
    const outcomes = await Promise.all(Array.from({ length: TABS }, (_, tab) => value(page, 'import-page', { page: reportPage(tab % ARTICLES), update: true })));
    const took = Date.now() - begun;
    const created = outcomes.filter(({ outcome }) => outcome === 'created');
    expect(created).toHaveLength(ARTICLES);
    expect(outcomes.filter(({ outcome }) => outcome === 'unchanged')).toHaveLength(TABS - ARTICLES);
    const kept = await keptLibrary(page);
    expect(kept.size).toBe(ARTICLES);
    expect([...kept.values()].every(({ versions }) => versions === 1)).toBe(true);
    await keepHouse(page);
    const { hits } = await value(page, 'search', { query: 'ferry', filter: {}, limit: 100 });
    expect(hits).toHaveLength(ARTICLES);
    report(`storm of ${TABS} savings at once in ${name} served in ${took} ms, nothing lost`);
  });

  it('of fifty that ask for all kinds of things gets an answer each', async () => {
    const page = await ownPage(fixture().session);
    const asked = Array.from({ length: TABS }, async (_, tab) => {
      if (tab % 5 === 0) return value(page, 'import-page', { page: reportPage(tab, 2), update: true });
      if (tab % 5 === 1) return value(page, 'search', { query: `ferry ${tab}`, filter: {}, limit: 10 });
      if (tab % 5 === 2) return value(page, 'list-clippings', { order: 'title', filter: {}, limit: 50, cursor: null });
      return tab % 5 === 3 ? value(page, 'keep-house', {}) : value(page, 'facets', { of: 'publishers' });
    });
    expect(await Promise.all(asked)).toHaveLength(TABS);
  });
});
