// @vitest-environment jsdom
import { screen } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { success, type Result } from '../../../src/extension/messages/result.ts';
import { compared, VIEWS } from '../fixtures/views.ts';
import { press, settle } from '../support/press.ts';
import { renderPanel, type PanelSetting } from '../support/render-panel.ts';
import { violations } from '../support/violations.ts';

const SITE = 'harbourpost.example';
const HERE = success({ site: SITE, automatic: false });
const NOWHERE = success({ site: null, automatic: false });

/** A page that may be read once its site is listed; `here` answers how the page stands to automatic checking, in turn. */
function open(here: readonly Result<unknown>[], setting: PanelSetting = {}) {
  const answers = [...here];
  let listed = false;
  return renderPanel({
    check: () => success(listed ? compared() : VIEWS['not-allowed']),
    'site-here': () => (answers.length > 1 ? answers.shift() : answers[0]) ?? NOWHERE,
    'wish-site': success(null),
    'add-site': () => {
      listed = true;
      return success({ on: true, save: false, sites: [SITE], held: { sites: [], tabs: false } });
    },
  }, setting);
}
const always = (name: string) => screen.getByRole('button', { name });

describe('“Always on this site” on a page that may not be read', () => {
  it('asks for the site in the press where its name is known, and then shows the page', async () => {
    const { requested, lent } = await open([HERE]);
    await press(always(`Always on ${SITE}`));
    expect(requested).toEqual([[`http://*.${SITE}/*`, `https://*.${SITE}/*`]]);
    expect(screen.getByText(`Articles on ${SITE} are checked without a press from now on.`)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Save' })).toBeTruthy();
    expect(lent).toEqual([]);
  });

  it('asks for addresses first where it is not, and gives them back once the site is listed', async () => {
    const { requested, lent } = await open([NOWHERE, HERE]);
    await press(always('Always on this site'));
    expect([lent, requested]).toEqual([['asked'], []]);
    await press(always(`Always on ${SITE}`));
    expect(requested).toHaveLength(1);
    expect(lent).toEqual(['asked', 'given back']);
    expect(screen.getByRole('button', { name: 'Save' })).toBeTruthy();
  });

  it('gives addresses back when the reader goes on without deciding', async () => {
    const { lent, front } = await open([NOWHERE, HERE]);
    await press(always('Always on this site'));
    await settle(() => front(5));
    expect(lent).toEqual(['asked', 'given back']);
  });

  it('offers nothing where the page turns out to be on no site', async () => {
    const { asked } = await renderPanel({ check: success({ state: 'not-allowed', url: 'file:///home/reader/report.html' }), 'site-here': NOWHERE });
    expect(screen.queryByRole('button', { name: /^Always/ })).toBeNull();
    expect(screen.getByRole('heading', { level: 2 }).textContent).toMatch(/^Press the toolbar button/);
    expect(asked.map(({ name }) => name)).toContain('site-here');
  });

  it('says what is left where the reader refuses to tell addresses', async () => {
    const first = await open([NOWHERE], { allows: false });
    await press(always('Always on this site'));
    expect(screen.getByRole('alert').textContent).toMatch(/cannot tell which site/);
    expect(first.lent).toEqual([]);
  });

  it('changes nothing where the reader refuses the site', async () => {
    const { asked } = await open([HERE], { allows: false });
    await press(always(`Always on ${SITE}`));
    expect(screen.getByText(/Nothing was changed/)).toBeTruthy();
    expect(asked.map(({ name }) => name)).not.toContain('add-site');
    expect(always(`Always on ${SITE}`)).toBeTruthy();
  });

  it.each(['en', 'de'])('has nothing for axe to complain of, in %s', async (language) => {
    document.documentElement.lang = language;
    document.title = 'Second Source';
    await open([HERE], { language });
    expect(await violations()).toEqual([]);
  });

  it('names no keys where the toolbar button has none', async () => {
    await open([NOWHERE], { keys: '' });
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('Press the toolbar button to check this page');
  });
});
