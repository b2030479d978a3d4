import { expect, test } from 'vitest';
import { openLibrary } from '../../src/library/open-library.ts';
import { dump } from './support/dump.ts';
import { Clock, memoryStorage } from './support/memory-storage.ts';
import { BRIDGE_TERMS, sampleAnalysis, sampleArticle } from './support/sample-article.ts';

const HOUR = 3_600_000;
const analysis = sampleAnalysis(BRIDGE_TERMS);

function start() {
  const storage = memoryStorage();
  const clock = new Clock();
  return { storage, clock, library: openLibrary({ ...storage, now: clock.now }) };
}

test('what is saved comes back as it was', async () => {
  const { library } = start();
  const article = sampleArticle();
  const { id, outcome, savedAt, versions } = await library.save(article, analysis);
  expect({ outcome, savedAt, versions }).toStrictEqual({ outcome: 'saved', savedAt: '2026-03-02T09:00:00.000Z', versions: 1 });
  const clipping = await library.get(id);
  expect(clipping.article).toStrictEqual(article);
  expect(clipping.analysis).toStrictEqual(analysis);
  expect(clipping.earlier).toStrictEqual([]);
  expect(await library.getMany([id])).toStrictEqual([{ id, article, analysis, quality: 'whole', savedAt }]);
});

test('saving the same article again changes nothing, to the last byte', async () => {
  const { library, storage, clock } = start();
  const first = await library.save(sampleArticle(), analysis);
  const before = await dump(storage);
  clock.forward(HOUR);
  const again = await library.save(sampleArticle({ capturedAt: '2026-03-02T09:59:00.000Z' }), analysis);
  expect(again).toStrictEqual({ ...first, outcome: 'unchanged' });
  expect(await dump(storage)).toStrictEqual(before);
});

test('another text becomes a new version of the same clipping', async () => {
  const { library, clock } = start();
  const old = sampleArticle();
  const { id } = await library.save(old, analysis);
  clock.forward(HOUR);
  const changed = sampleArticle({ text: `${old.text}\n\nThe board will meet again on Friday.` });
  const second = await library.save(changed, sampleAnalysis([['bridge', 4], ['board', 2]]));
  expect(second).toStrictEqual({ id, outcome: 'updated', savedAt: '2026-03-02T09:00:00.000Z', versions: 2 });
  const clipping = await library.get(id);
  expect(clipping.article).toStrictEqual(changed);
  expect(clipping.earlier).toStrictEqual([{ article: old, savedAt: '2026-03-02T09:00:00.000Z' }]);
  expect(clipping.summary.updatedAt).toBe('2026-03-02T10:00:00.000Z');
  expect(await library.size()).toBe(1);
});

test('another headline over the same text is a new version too', async () => {
  const { library } = start();
  const { id } = await library.save(sampleArticle(), analysis);
  expect(await library.save(sampleArticle({ title: 'Bridge closed for weeks' }), analysis)).toMatchObject({ id, outcome: 'updated', versions: 2 });
});

test('new facts about the same words refresh the clipping without a new version', async () => {
  const { library } = start();
  const { id } = await library.save(sampleArticle(), analysis);
  const stamped = sampleArticle({ updated: '2026-02-25T10:00:00Z' });
  expect(await library.save(stamped, analysis)).toMatchObject({ id, outcome: 'unchanged', versions: 1 });
  const clipping = await library.get(id);
  expect(clipping.article.updated).toBe('2026-02-25T10:00:00Z');
  expect(clipping.summary.updated).toBe('2026-02-25T10:00:00Z');
});

test('versions keep their order and none is lost', async () => {
  const { library, clock } = start();
  const texts = ['one', 'two', 'three', 'four'].map((word) => `${word}: the board gave its figure. `.repeat(20));
  for (const text of texts) {
    await library.save(sampleArticle({ text }), analysis);
    clock.forward(HOUR);
  }
  const { id } = (await library.list({})).rows[0] ?? { id: '' };
  const { earlier, article } = await library.get(id);
  expect([...earlier.map((version) => version.article.text), article.text]).toStrictEqual(texts);
});

test('two connections saving the same article at once keep one clipping', async () => {
  const storage = memoryStorage();
  const windows = [openLibrary(storage), openLibrary(storage)] as const;
  const results = await Promise.all([...windows, ...windows, ...windows].map((window) => window.save(sampleArticle(), analysis)));
  expect(new Set(results.map(({ id }) => id)).size).toBe(1);
  expect(results.filter(({ outcome }) => outcome === 'saved')).toHaveLength(1);
  expect(await windows[0].size()).toBe(1);
  expect((await windows[1].list({})).rows).toHaveLength(1);
});

test('two connections saving different articles at once keep both', async () => {
  const storage = memoryStorage();
  const windows = [openLibrary(storage), openLibrary(storage)] as const;
  await Promise.all(Array.from({ length: 20 }, (_, n) =>
    windows[n % 2 === 0 ? 0 : 1].save(sampleArticle({ url: `https://news.example/${n}`, text: `Item ${n}.` }), sampleAnalysis([[`term${n}`, 1], ['shared', 1]]))));
  expect(await windows[0].size()).toBe(20);
  const { candidates } = await windows[1].candidates(sampleAnalysis([['shared', 1]]), 100);
  expect(candidates).toHaveLength(20);
});

test('ids that are gone are left out, the others keep their order', async () => {
  const { library } = start();
  const a = await library.save(sampleArticle({ url: 'https://news.example/a', text: 'A.' }), analysis);
  const b = await library.save(sampleArticle({ url: 'https://news.example/b', text: 'B.' }), analysis);
  expect((await library.getMany([b.id, 'nowhere', a.id])).map(({ id }) => id)).toStrictEqual([b.id, a.id]);
  await expect(library.get('nowhere')).rejects.toMatchObject({ name: 'LibraryError', code: 'not-found' });
});
