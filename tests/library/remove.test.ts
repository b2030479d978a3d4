import { expect, test } from 'vitest';
import { UNDO_TIME } from '../../src/library/limits.ts';
import { openLibrary } from '../../src/library/open-library.ts';
import { dump } from './support/dump.ts';
import { Clock, memoryStorage } from './support/memory-storage.ts';
import { BRIDGE_TERMS, sampleAnalysis, sampleArticle } from './support/sample-article.ts';

const analysis = sampleAnalysis(BRIDGE_TERMS);
const NOT_FOUND = { name: 'LibraryError', code: 'not-found' };

async function withOneClipping() {
  const storage = memoryStorage();
  const clock = new Clock();
  const library = openLibrary({ ...storage, now: clock.now });
  const { id } = await library.save(sampleArticle(), analysis);
  return { storage, clock, library, id };
}

test('a removed clipping is gone from lists, lookups, index and counts', async () => {
  const { library, id } = await withOneClipping();
  const { until } = await library.remove(id);
  expect(until).toBe('2026-04-01T09:00:00.000Z');
  expect(await library.size()).toBe(0);
  expect((await library.list({})).rows).toStrictEqual([]);
  expect(await library.find({ url: sampleArticle().url, canonicalUrl: null, sha256: null })).toBeNull();
  expect((await library.candidates(analysis, 10)).candidates).toStrictEqual([]);
  expect((await library.statistics()).documentFrequency('bridge')).toBe(0);
  await expect(library.get(id)).rejects.toMatchObject(NOT_FOUND);
  await expect(library.remove(id)).rejects.toMatchObject(NOT_FOUND);
});

test('a page is known to have been removed until it is saved again, brought back or forgotten', async () => {
  const { library, clock, id } = await withOneClipping();
  const page = { url: sampleArticle().url, canonicalUrl: null, sha256: null };
  expect(await library.wasRemoved(page)).toBe(false);
  const { token } = await library.remove(id);
  expect(await library.wasRemoved(page)).toBe(true);
  expect(await library.wasRemoved({ ...page, url: 'https://other.example/1' })).toBe(false);
  await library.undoRemove(token);
  expect(await library.wasRemoved(page)).toBe(false);
  await library.remove(id);
  await library.save(sampleArticle(), analysis);
  expect(await library.wasRemoved(page)).toBe(false);
  await library.remove(id);
  clock.forward(UNDO_TIME);
  expect(await library.wasRemoved(page)).toBe(false);
});

test('undoing brings everything back, versions, tags and place in the list included', async () => {
  const { library, storage, id } = await withOneClipping();
  await library.save(sampleArticle({ text: 'A new text.' }), analysis);
  await library.label(id, { tags: ['harbour'], event: 'Bridge closure' });
  await library.save(sampleArticle({ url: 'https://other.example/1', text: 'Something else.' }), sampleAnalysis([['other', 1]]));
  const before = await dump(storage);
  const { token } = await library.remove(id);
  expect(await library.undoRemove(token)).toStrictEqual({ id });
  const after = await dump(storage);
  for (const store of ['clippings', 'contents', 'history', 'postings', 'signatures', 'removed']) expect(after[store]).toStrictEqual(before[store]);
  expect((await library.statistics()).documentFrequency('bridge')).toBe(1);
});

test('a removal is undone once, and not by another token', async () => {
  const { library, id } = await withOneClipping();
  const { token } = await library.remove(id);
  await expect(library.undoRemove('0123456789')).rejects.toMatchObject(NOT_FOUND);
  await library.undoRemove(token);
  await expect(library.undoRemove(token)).rejects.toMatchObject(NOT_FOUND);
  expect(await library.size()).toBe(1);
});

test('saving a removed article again brings its clipping back with what the reader added', async () => {
  const { library, clock, id } = await withOneClipping();
  await library.label(id, { tags: ['harbour'] });
  const { token } = await library.remove(id);
  clock.forward(60_000);
  const again = await library.save(sampleArticle(), analysis);
  expect(again).toStrictEqual({ id, outcome: 'saved', savedAt: '2026-03-02T09:01:00.000Z', versions: 1 });
  expect((await library.get(id)).summary.tags).toStrictEqual(['harbour']);
  await expect(library.undoRemove(token)).rejects.toMatchObject(NOT_FOUND);
  expect(await library.size()).toBe(1);
});

test('after the time to undo nothing of it is left', async () => {
  const { library, storage, clock, id } = await withOneClipping();
  await library.save(sampleArticle({ text: 'A new text.' }), analysis);
  await library.decideLink({ a: id, b: 'another', decision: 'other-event' });
  const { token } = await library.remove(id);
  clock.forward(UNDO_TIME - 1);
  await library.maintain();
  expect((await dump(storage))['removed']).toHaveLength(1);
  clock.forward(1);
  await expect(library.undoRemove(token)).rejects.toMatchObject(NOT_FOUND);
  while (!(await library.maintain()).done);
  const { state: _state, vocabulary: _vocabulary, ...stores } = await dump(storage);
  expect(Object.values(stores).flat()).toStrictEqual([]);
});

test('an article saved after its removal was forgotten is a new clipping', async () => {
  const { library, clock, id } = await withOneClipping();
  await library.remove(id);
  clock.forward(UNDO_TIME);
  const again = await library.save(sampleArticle(), analysis);
  expect(again).toMatchObject({ outcome: 'saved', versions: 1 });
  expect(again.id).not.toBe(id);
});

test('many are removed at once, each with a token of its own; ids that are gone, and the same id again, are passed over', async () => {
  const { library, id } = await withOneClipping();
  const other = await library.save(sampleArticle({ url: 'https://ferry.example/2', text: 'The ferry runs.' }), sampleAnalysis([['ferry', 1]]));
  const tokens = await library.removeMany([id, 'gone', other.id, id]);
  expect([tokens.length, new Set(tokens).size, await library.size()]).toStrictEqual([2, 2, 0]);
  for (const token of tokens) await library.undoRemove(token);
  expect(await library.size()).toBe(2);
  expect(await library.removeMany([])).toStrictEqual([]);
});
