import { beforeEach, describe, expect, it, vi } from 'vitest';
import { MOST_SITES } from '../../../../src/extension/messages/automatic.ts';
import { sitePatterns } from '../../../../src/extension/messages/site.ts';
import { ORCHARD } from '../articles.ts';
import { stage, type Stage } from '../stage.ts';

let on: Stage;
beforeEach(() => {
  on = stage();
});
const allow = (...sites: string[]) => {
  on.platform.granted.sites = sites.flatMap(sitePatterns);
};
const stored = () => on.platform.stored.get('automatic');
const list = async (...sites: string[]) => {
  allow(...sites);
  for (const site of sites) await on.ask('add-site', { site });
};

it('does nothing by itself at first', async () => {
  expect(await on.ask('get-automatic', {})).toEqual({ ok: true, value: { on: false, save: false, sites: [], held: { sites: [], tabs: false } } });
});

it.each([undefined, null, 'x', { on: true }, { on: true, save: false, sites: ['*'] }])('does nothing by itself where the store holds %j', async (value) => {
  on.platform.stored.set('automatic', value);
  expect(await on.ask('get-automatic', {})).toMatchObject({ value: { on: false, sites: [] } });
});

describe('a site', () => {
  it('is listed once the browser allows it, and turns the checking on, not the saving', async () => {
    expect(await on.ask('add-site', { site: 'news.example' })).toEqual({ ok: false, error: 'refused' });
    expect(stored()).toBeUndefined();
    await list('news.example', 'other.example', 'news.example');
    expect(stored()).toEqual({ on: true, save: false, sites: ['news.example', 'other.example'] });
  });

  it('brings the saving back with it only where that is still on', async () => {
    await list('news.example');
    await on.ask('set-automatic', { change: { save: true } });
    await list('news.example', 'other.example');
    expect(stored()).toMatchObject({ save: true });
    await on.ask('set-automatic', { change: { on: false } });
    await list('news.example', 'other.example', 'third.example');
    expect(stored()).toMatchObject({ on: true, save: false });
  });

  it('is no more listed than fit', async () => {
    on.platform.stored.set('automatic', { on: true, save: false, sites: Array.from({ length: MOST_SITES }, (_, at) => `n${at}.example`) });
    allow('news.example', 'n3.example');
    expect(await on.ask('add-site', { site: 'news.example' })).toEqual({ ok: false, error: 'refused' });
    expect(await on.ask('add-site', { site: 'n3.example' })).toMatchObject({ ok: true });
  });

  it('taken off, gives its permission back and no other', async () => {
    await list('news.example', 'other.example');
    expect(await on.ask('remove-site', { site: 'news.example' })).toMatchObject({ value: { on: true, sites: ['other.example'], held: { sites: sitePatterns('other.example') } } });
  });

  it('is listed though the popup that asked has closed under the browser’s question', async () => {
    await on.ask('wish-site', { site: 'news.example' });
    allow('news.example');
    on.platform.fire.allowed();
    await vi.waitFor(() => expect(stored()).toMatchObject({ on: true, sites: ['news.example'] }));
  });

  it('is not listed when something else is allowed, or long after the question', async () => {
    allow('other.example');
    on.platform.fire.allowed();
    await on.ask('wish-site', { site: 'news.example' });
    on.platform.fire.allowed();
    on.platform.stored.set('wished-site', { site: 'other.example', at: Date.now() - 3_600_000 });
    on.platform.fire.allowed();
    await on.ask('get-automatic', {});
    expect(stored()).toBeUndefined();
  });
});

describe('the list', () => {
  it.each(['takenBack', 'startup', 'installed'] as const)('holds only what the browser allows, at %s', async (when) => {
    await list('news.example', 'other.example');
    allow('other.example');
    on.platform.fire[when](false);
    await vi.waitFor(() => expect(stored()).toMatchObject({ on: true, sites: ['other.example'] }));
  });

  it('loses nothing when changes come at once', async () => {
    const sites = ['a.example', 'b.example', 'c.example'];
    allow(...sites);
    await Promise.all([...sites.map((site) => on.ask('add-site', { site })), on.ask('set-automatic', { change: { save: true } })]);
    expect(stored()).toEqual({ on: true, save: true, sites });
  });

  it('is empty once everything was deleted, with every permission given back', async () => {
    await list('news.example');
    on.platform.granted.tabs = true;
    await on.ask('erase-all', {});
    expect(await on.ask('get-automatic', {})).toMatchObject({ value: { on: false, sites: [], held: { sites: [], tabs: false } } });
  });

  it('keeps its permissions when the rest is given back', async () => {
    await list('news.example');
    on.platform.granted.sites = [...on.platform.granted.sites, 'https://tabs.example/*'];
    on.platform.granted.tabs = true;
    expect(await on.ask('give-back-rest', {})).toMatchObject({ value: { sites: ['news.example'], held: { sites: sitePatterns('news.example'), tabs: false } } });
  });
});

describe('the page in a tab', () => {
  const here = async () => ((await on.ask('site-here', { tab: null })) as { readonly value: unknown }).value;

  it('stands on a site that could be listed, or is', async () => {
    on.visit({ ...ORCHARD, url: 'https://www.news.example/story' });
    expect(await here()).toEqual({ site: 'news.example', automatic: false });
    await list('news.example');
    expect(await here()).toEqual({ site: 'news.example', automatic: true });
    await on.ask('set-automatic', { change: { on: false } });
    expect(await here()).toEqual({ site: 'news.example', automatic: false });
  });

  it('below a listed site stands on that', async () => {
    await list('news.example');
    on.visit({ ...ORCHARD, url: 'https://m.news.example/story' });
    expect(await here()).toEqual({ site: 'news.example', automatic: true });
  });

  it.each([
    ['a page of the browser', { id: 7, url: 'chrome://newtab/', icon: null, private: false }],
    ['a page that we may not know', { id: 7, url: null, icon: null, private: false }],
    ['a private window', { id: 7, url: 'https://news.example/', icon: null, private: true }],
    ['no tab', null],
  ])('stands on none: %s', async (_, tab) => {
    on.platform.tab.current = tab;
    expect(await here()).toEqual({ site: null, automatic: false });
  });
});
