import { expect, it } from 'vitest';
import type { CheckView } from '../../../src/extension/messages/check-view.ts';
import type { EventView } from '../../../src/extension/messages/event-view.ts';
import type { NewsSearch } from '../../../src/extension/messages/news-search.ts';
import type { ReaderView } from '../../../src/extension/messages/reader-view.ts';
import { ORCHARD, SLUMP } from './articles.ts';
import { stage, type Stage } from './stage.ts';

async function value<Value>(answer: Promise<unknown>): Promise<Value> {
  return ((await answer) as { readonly value: Value }).value;
}

async function searchOnPage(on: Stage): Promise<NewsSearch | null> {
  const view = await value<CheckView>(on.ask('check', { tab: null, evenPrivate: false }));
  return view.state === 'compared' ? view.search : null;
}

it('says of a page that nothing saved is linked to what would be searched for, and asks nobody', async () => {
  const on = stage();
  on.visit(ORCHARD);
  const search = await searchOnPage(on);
  expect(search).toMatchObject({ words: expect.stringMatching(/Kelmore/), engine: 'DuckDuckGo' });
  expect(search?.address).toContain(encodeURIComponent(search?.words ?? ''));
  expect(on.platform.opened).toEqual([]);
});

it('searches on the reader’s own engine, around the days of the articles where it takes days', async () => {
  const on = stage();
  on.visit(SLUMP.since);
  await on.ask('set-settings', { change: { newsSearch: 'google' } });
  expect((await searchOnPage(on))?.address).toMatch(/^https:\/\/news\.google\.com\/search\?q=.*Torvik.*after%3A2026-02-27%20before%3A2026-03-09$/);
  await on.ask('set-settings', { change: { newsSearch: 'https://search.example/?q={query}' } });
  expect(await searchOnPage(on)).toMatchObject({ engine: 'search.example', address: expect.stringMatching(/^https:\/\/search\.example\/\?q=Torvik/) });
});

it('offers the same search for an event and each of its articles, and one for an article that waits for its event', async () => {
  const on = stage();
  const [a, b] = [await on.keep(SLUMP.since), await on.keep(SLUMP.shift)];
  const alone = await value<ReaderView>(on.ask('read-clipping', { id: a }));
  expect(alone.search?.words).toContain('Torvik');
  const { event } = await value<{ event: string }>(on.ask('event-of', { clipping: a }));
  await on.ask('event-of', { clipping: b });
  const whole = await value<EventView>(on.ask('read-event', { id: event }));
  expect(whole.cards).toHaveLength(2);
  expect((await value<ReaderView>(on.ask('read-clipping', { id: b }))).search).toEqual(whole.search);
});

it('opens the search when it is asked to', async () => {
  const on = stage();
  expect(await on.ask('find-accounts', { address: 'https://search.example/?q=Torvik' })).toEqual({ ok: true, value: null });
  expect(on.platform.opened).toEqual(['https://search.example/?q=Torvik']);
});
