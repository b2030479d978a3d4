import { beforeEach, expect, it } from 'vitest';
import { article, ORCHARD } from './articles.ts';
import { stage, type Stage } from './stage.ts';

const SAVE = { tab: null, evenPrivate: false };
let on: Stage;
beforeEach(() => {
  on = stage();
  on.visit(ORCHARD);
});

it('saves once, updates a changed text, and leaves an unchanged one alone', async () => {
  expect(await on.ask('save', SAVE)).toMatchObject({ value: { outcome: 'created', versions: 1 } });
  expect(await on.ask('save', SAVE)).toMatchObject({ value: { outcome: 'unchanged', versions: 1 } });
  on.visit(article('orchard', ORCHARD.title, `${ORCHARD.text} Corrected.`));
  expect(await on.ask('save', SAVE)).toMatchObject({ value: { outcome: 'updated', versions: 2 } });
  expect(await on.library.size()).toBe(1);
});

it('removes a clipping and brings it back', async () => {
  const id = await on.keep(ORCHARD);
  const removal = (await on.ask('remove', { id })) as { value: { undo: string } };
  expect(await on.ask('read', { id, version: null })).toEqual({ ok: false, error: 'not-found' });
  expect(await on.ask('undo-remove', removal.value)).toEqual({ ok: true, value: { id } });
  expect(await on.ask('undo-remove', removal.value)).toEqual({ ok: false, error: 'not-found' });
  expect(await on.ask('read', { id, version: null })).toMatchObject({ ok: true });
});

it('gives a clipping for reading, the newest version or an older one', async () => {
  const id = await on.keep(ORCHARD);
  on.visit(article('orchard', ORCHARD.title, 'All is well.'));
  await on.ask('save', SAVE);
  const newest = { version: 2, text: 'All is well.', versions: [{ number: 1, sha256: ORCHARD.sha256 }, { number: 2 }], card: { id } };
  expect(await on.ask('read', { id, version: null })).toMatchObject({ value: newest });
  expect(await on.ask('read', { id, version: 2 })).toMatchObject({ value: { sentences: [{ start: 0, end: 12 }] } });
  expect(await on.ask('read', { id, version: 1 })).toMatchObject({ value: { version: 1, text: ORCHARD.text, sentences: [] } });
  expect(await on.ask('read', { id, version: 3 })).toEqual({ ok: false, error: 'not-found' });
  expect(await on.ask('read', { id, version: 0 })).toEqual({ ok: false, error: 'not-found' });
});

it('opens a clipping at a stretch of its text', async () => {
  await on.ask('open-saved', { id: 'clip1', place: { start: 4, end: 9 } });
  await on.ask('open-saved', { id: 'a&b', place: null });
  expect(on.platform.opened).toEqual(['chrome-extension://ext/saved.html?id=clip1#4-9', 'chrome-extension://ext/saved.html?id=a%26b']);
});
