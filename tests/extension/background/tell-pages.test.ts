import { beforeEach, expect, it, vi } from 'vitest';
import { ORCHARD } from './articles.ts';
import { stage, type Stage } from './stage.ts';

let on: Stage;
beforeEach(() => {
  on = stage();
  on.visit(ORCHARD);
});
const page = { tab: null, evenPrivate: false };

it('tells open pages of a check that the reader pressed for, by its tab', async () => {
  await on.ask('check', page);
  await vi.waitFor(() => expect(on.platform.told).toEqual([{ news: 'page-checked', tab: 7 }]));
});

it('tells nothing of a check that the panel asks for itself: it would hear its own question for ever', async () => {
  await on.ask('check', { ...page, tab: 7 });
  await on.ask('get-settings', {});
  expect(on.platform.told).toEqual([]);
});

it('tells of what changes the library, once it is done', async () => {
  await on.ask('save', page);
  const { rows } = await on.library.list({});
  const removed = (await on.ask('remove', { id: rows[0]?.id })) as { readonly value: { readonly undo: string } };
  await on.ask('undo-remove', { undo: removed.value.undo });
  expect(on.platform.told).toEqual([{ news: 'library-changed' }, { news: 'library-changed' }, { news: 'library-changed' }]);
});

it('tells nothing of what failed', async () => {
  expect(await on.ask('remove', { id: 'nothing' })).toMatchObject({ ok: false });
  on.visit({ ...ORCHARD, quality: 'listing' });
  expect(await on.ask('save', page)).toMatchObject({ ok: false });
  expect(on.platform.told).toEqual([]);
});

it('takes a panel’s press for the page as one: what is closed is then closed to all', async () => {
  on.platform.closed.add(ORCHARD.url);
  expect(await on.ask('check', { ...page, tab: 7 })).toEqual({ ok: true, value: { state: 'not-allowed', url: ORCHARD.url } });
  expect(await on.ask('check', { ...page, tab: 7, pressed: true })).toEqual({ ok: true, value: { state: 'no-access' } });
  const site = 'orchard.example';
  on.platform.granted.sites = [`http://*.${site}/*`, `https://*.${site}/*`];
  expect(await on.ask('check', { ...page, tab: 7 })).toEqual({ ok: true, value: { state: 'no-access' } });
});
