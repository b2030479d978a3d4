import { beforeEach, describe, expect, it } from 'vitest';
import { sitePatterns } from '../../../../src/extension/messages/site.ts';
import type { Visit } from '../../../../src/extension/messages/visit.ts';
import { article, ORCHARD, SLUMP } from '../articles.ts';
import { stage, type Stage } from '../stage.ts';

let on: Stage;
beforeEach(async () => {
  on = stage();
  await on.keep(SLUMP.since);
  on.platform.badges.clear();
  on.platform.granted.sites = ['herald', 'orchard'].flatMap((name) => sitePatterns(`${name}.example`));
  for (const site of ['herald.example', 'orchard.example']) await on.ask('add-site', { site });
});
/** What a script in the page tells; the answer without its envelope. */
async function visited(url: string, seen: unknown = null): Promise<Visit> {
  const answer = await on.platform.fire.message({ name: 'page-visited', args: { seen } }, { id: 'ext', url, tabId: 7, frameId: 0 });
  return (answer as { readonly value: Visit }).value;
}
const visit = async (page = SLUMP.shift, seen: unknown = null) => {
  on.visit(page);
  return visited(page.url, seen);
};

it('shows the number of conflicts, with the words that a screen reader says', async () => {
  expect(await visit()).toEqual({ next: 'done', seen: { address: SLUMP.shift.url, sha256: SLUMP.shift.sha256 } });
  expect(on.platform.badges.get(7)).toMatchObject({ text: '1', title: 'badge_conflicts 1' });
  expect(on.platform.asked.map(({ name }) => name)).toContain('set-marks');
});

it('shows nothing where nothing is found', async () => {
  expect(await visit(ORCHARD)).toMatchObject({ next: 'done' });
  expect(on.platform.badges.get(7)).toMatchObject({ text: '', title: '' });
});

it('saves nothing, unless that is switched on too', async () => {
  await visit();
  expect(await on.library.size()).toBe(1);
  await on.ask('set-automatic', { change: { save: true } });
  await visit();
  expect(await on.library.size()).toBe(2);
  await visit();
  expect((await on.library.list({ order: 'title', filter: {}, limit: 10, cursor: null })).rows).toHaveLength(2);
});

it('analyses an article that it saves once', async () => {
  await on.ask('set-automatic', { change: { save: true } });
  on.analyses = 0;
  await visit();
  expect(on.analyses).toBe(1);
});

describe('while saving is switched on', () => {
  beforeEach(async () => void (await on.ask('set-automatic', { change: { save: true } })));

  it.each(['listing', 'too-short', 'paywalled-stub', 'not-an-article'] as const)('keeps no page that is %s, and asks to look again', async (quality) => {
    expect(await visit({ ...SLUMP.shift, quality })).toEqual({ next: 'again', seen: null });
    expect([await on.library.size(), on.platform.badges.get(7)?.text]).toEqual([1, '']);
  });

  it('keeps no article in another language, and does not look again', async () => {
    expect(await visit({ ...SLUMP.shift, language: 'pt' })).toMatchObject({ next: 'done' });
    expect(await on.library.size()).toBe(1);
  });

  it('does not bring back what the reader has removed', async () => {
    await visit();
    const { rows } = await on.library.list({ order: 'title', filter: {}, limit: 10, cursor: null });
    await on.ask('remove', { id: rows.find(({ url }) => url === SLUMP.shift.url)?.id });
    expect(await visit()).toMatchObject({ next: 'done' });
    expect(await on.library.size()).toBe(1);
  });

  it('keeps no front page, whatever it looks like', async () => {
    expect(await visit({ ...SLUMP.shift, url: 'https://herald.example/' })).toMatchObject({ next: 'done' });
    expect(await on.library.size()).toBe(1);
  });

  it.each<[string, () => Promise<unknown>, string]>([
    ['switches the saving off', () => on.ask('set-automatic', { change: { save: false } }), 'done'],
    ['switches the checking off', () => on.ask('set-automatic', { change: { on: false } }), 'done'],
    ['takes the site off the list', () => on.ask('remove-site', { site: 'herald.example' }), 'done'],
  ])('saves nothing where the reader %s while the page is compared', async (_, change, next) => {
    on.visit(SLUMP.shift);
    const { analyse } = on;
    Object.assign(on, { analyse: async (page: Parameters<typeof analyse>[0]) => {
      await change();
      return analyse(page);
    } });
    expect(await visited(SLUMP.shift.url)).toMatchObject({ next });
    expect(await on.library.size()).toBe(1);
  });

  it('neither checks nor saves where the reader takes the site off while the tab waits for its turn', async () => {
    on.visit(SLUMP.shift);
    const { assemble } = on;
    Object.assign(on, { assemble: async (page: Parameters<typeof assemble>[0]) => {
      await on.ask('remove-site', { site: 'herald.example' });
      return assemble(page);
    } });
    expect(await visited(SLUMP.shift.url)).toMatchObject({ next: 'stop' });
    expect([await on.library.size(), on.platform.badges.get(7)]).toEqual([1, undefined]);
  });

  it('saves nothing into a library that was just deleted', async () => {
    on.visit(SLUMP.shift);
    const { analyse } = on;
    let erased: Promise<unknown> = Promise.resolve();
    Object.assign(on, { analyse: (page: Parameters<typeof analyse>[0]) => {
      erased = on.ask('erase-all', {});
      return analyse(page);
    } });
    await visited(SLUMP.shift.url);
    expect(await erased).toMatchObject({ ok: true });
    expect(await on.library.size()).toBe(0);
  });

  it('reads nothing in a private window', async () => {
    on.visit(SLUMP.shift);
    on.platform.tab.current = { id: 7, url: SLUMP.shift.url, icon: null, private: true };
    expect(await visited(SLUMP.shift.url)).toMatchObject({ next: 'stop' });
    expect([await on.library.size(), on.platform.badges.size]).toEqual([1, 0]);
  });

  it('does not take the old text for the article of the new address', async () => {
    const seen = { address: 'https://herald.example/before', sha256: SLUMP.shift.sha256 };
    expect(await visit(SLUMP.shift, seen)).toEqual({ next: 'again', seen: null });
    expect([await on.library.size(), on.platform.badges.size]).toEqual([1, 0]);
    expect(await visit(SLUMP.shift, { ...seen, address: SLUMP.shift.url })).toMatchObject({ next: 'done' });
  });
});

it.each([
  ['is off the list', async () => void (await on.ask('remove-site', { site: 'herald.example' }))],
  ['was never on it', async () => on.visit(article('elsewhere', 'Words', 'Some words.'))],
  ['is listed, but the switch is off', async () => void (await on.ask('set-automatic', { change: { on: false } }))],
  ['is gone with its tab', async () => void (on.platform.tab.current = null)],
])('reads nothing where the site %s', async (_, change) => {
  on.visit(SLUMP.shift);
  await change();
  on.platform.asked.length = 0;
  expect(await visited(SLUMP.shift.url)).toEqual({ next: 'stop', seen: null });
  expect(on.platform.asked).toEqual([]);
});

it('does not put the number on a page that the reader has gone on to', async () => {
  on.visit(SLUMP.shift);
  const { answer } = on.platform.page;
  on.platform.page.answer = (one) => {
    if (one.name === 'set-marks') on.platform.tab.current = { id: 7, url: 'https://herald.example/next', icon: null, private: false };
    return answer(one);
  };
  await visited(SLUMP.shift.url);
  expect(on.platform.badges.size).toBe(0);
});

it('gives the page the reader’s own highlights back', async () => {
  const id = await on.keep(SLUMP.shift);
  const quote = 'signals a slump in house sales';
  const start = SLUMP.shift.text.indexOf(quote);
  await on.ask('annotate', { clipping: id, quote, prefix: SLUMP.shift.text.slice(start - 10, start), suffix: '', sha256: SLUMP.shift.sha256, start, colour: 'green', note: '' });
  on.platform.asked.length = 0;
  await visit();
  const [marks] = on.platform.asked.filter(({ name }) => name === 'set-marks').map(({ args }) => (args as { readonly marks: readonly unknown[] }).marks);
  expect(marks).toContainEqual(expect.objectContaining({ quote, label: 'green' }));
});
