import { isDeepStrictEqual } from 'node:util';
import { expect, test } from 'vitest';
import type { Library } from '../../../src/library/library.ts';
import { openLibrary } from '../../../src/library/open-library.ts';
import { dump, tamper } from '../support/dump.ts';
import { Life } from '../support/mortal-storage.ts';
import { EVEN_WEIGHT, memoryStorage, type MemoryStorage } from '../support/memory-storage.ts';
import { sampleAnalysis, sampleArticle } from '../support/sample-article.ts';

/** A segment and some that wait. */
const COUNT = 70;

async function fill(storage: MemoryStorage): Promise<Library> {
  const library = openLibrary({ ...storage, termWeight: EVEN_WEIGHT });
  for (let n = 0; n < COUNT; n++) {
    await library.save(sampleArticle({ url: `https://news.example/${n}`, title: `Item ${n % 7}`, text: `Ferry ${n % 5 === 0 ? 'late' : 'early'} on day ${n}.` }), sampleAnalysis([]));
  }
  await maintainAll(library);
  return library;
}

async function maintainAll(library: Library): Promise<number[]> {
  const reached: number[] = [];
  for (;;) {
    const report = await library.maintain();
    if (report.rebuild !== null) reached.push(report.rebuild.reached);
    if (report.done) return reached;
  }
}

/** All that two queries find, and whether that is all. */
async function found(library: Library) {
  const results = await Promise.all(['ferry lat', 'item 3'].map((query) => library.search({ query, limit: 100 })));
  return results.map(({ hits, complete }) => ({ ids: hits.map(({ row }) => row.id), complete }));
}

function everyChunk(change: (bytes: Uint8Array) => Uint8Array, field: string) {
  return (store: IDBObjectStore): void => {
    store.openCursor().addEventListener('success', (event) => {
      const cursor = (event.target as IDBRequest<IDBCursorWithValue | null>).result;
      if (cursor === null) return;
      const row = cursor.value as { field: string; bytes: Uint8Array };
      if (row.field === field) cursor.update({ ...row, bytes: change(row.bytes) });
      cursor.continue();
    });
  };
}

/** Ways to lose an index, each done behind the library's back; and whether a search sees it at once. */
const DAMAGE: readonly [string, string, (store: IDBObjectStore) => IDBRequest | void, boolean][] = [
  ['its state is missing', 'state', (store) => store.delete('search'), true],
  ['words were told in another way then', 'state', (store) => store.put({ name: 'search', words: 0, building: null, merging: null, next: 9 }), true],
  ['its runs are missing', 'searchChunks', (store) => store.clear(), true],
  ['a run has changed', 'searchChunks', everyChunk((bytes) => bytes.with(bytes.length - 1, 77), 'text'), true],
  ['its segments are missing', 'searchSegments', (store) => store.clear(), false],
  ['those that wait are missing', 'searchWaiting', (store) => store.clear(), false],
];

test.each(DAMAGE)('the index is built anew from the articles in slices when %s', async (_, store, damage, seen) => {
  const storage = memoryStorage();
  const library = await fill(storage);
  const whole = await found(library);
  expect(whole.map(({ ids, complete }) => [ids.length, complete])).toStrictEqual([[14, true], [10, true]]);
  await tamper(storage, store, damage);
  // What cannot be seen while searching is found by counting, in maintenance.
  const complete = (await found(library)).every((result) => result.complete);
  expect(complete).toBe(!seen);
  expect(await maintainAll(library)).toStrictEqual([32, 64, 64, COUNT]);
  expect(await found(library)).toStrictEqual(whole);
  library.close();
});

test('a clipping that the index does not know can be removed, and the rest is found again', async () => {
  const storage = memoryStorage();
  const library = await fill(storage);
  await tamper(storage, 'searchSegments', (store) => store.clear());
  const first = (await library.list({ order: 'saved-oldest' })).rows[0]?.id ?? '';
  await library.remove(first);
  expect((await found(library))[0]?.complete).toBe(false);
  await maintainAll(library);
  expect((await found(library))[0]?.ids).toHaveLength(13);
});

test('saves, updates and removals while the index is built leave nothing out and no ghosts', async () => {
  const storage = memoryStorage();
  const library = await fill(storage);
  const rows = (await library.list({ order: 'saved-oldest', limit: 100 })).rows.map(({ id }) => id);
  await tamper(storage, 'state', (store) => store.delete('search'));
  await library.maintain();
  await library.maintain();
  const fresh = await library.save(sampleArticle({ url: 'https://news.example/fresh', text: 'Ferry late again.' }), sampleAnalysis([]));
  expect((await found(library))[0]?.ids).toContain(fresh.id);
  await library.remove(rows[5] ?? '');
  await library.remove(rows[65] ?? '');
  const changed = await library.save(sampleArticle({ url: 'https://news.example/10', text: 'Ferry sank.' }), sampleAnalysis([]));
  const ahead = await library.save(sampleArticle({ url: 'https://news.example/66', text: 'Ferry late too.' }), sampleAnalysis([]));
  await maintainAll(library);
  const { hits, complete } = await library.search({ query: 'ferry late', limit: 100 });
  const ids = hits.map(({ row }) => row.id);
  expect(complete).toBe(true);
  expect(ids.slice(0, 2)).toStrictEqual([fresh.id, ahead.id]);
  expect(new Set(ids).size).toBe(14 - 3 + 2);
  expect(ids).not.toContain(changed.id);
});

test('notes that came without their words are found once the index is built', async () => {
  const storage = memoryStorage();
  const library = await fill(storage);
  const { id } = (await library.list({ limit: 1 })).rows[0] ?? { id: '' };
  await library.annotate({ clipping: id, quote: 'x', prefix: '', suffix: '', sha256: 'a'.repeat(64), start: 0, colour: 'pink', note: 'Ask the skipper.' });
  await tamper(storage, 'annotations', (store) => {
    store.getAll().addEventListener('success', (event) => {
      for (const row of (event.target as IDBRequest<object[]>).result) store.put({ ...row, words: [] });
    });
  });
  await tamper(storage, 'state', (store) => store.delete('search'));
  await maintainAll(library);
  expect((await library.search({ query: 'skipper', limit: 5 })).hits.map(({ row }) => row.id)).toStrictEqual([id]);
});

test('a worker that dies at any write of maintenance leaves an index that goes on where it was', async () => {
  const storage = memoryStorage();
  const whole = await found(await fill(storage));
  await tamper(storage, 'state', (store) => store.delete('search'));
  const disk = new Life(storage);
  const failing = disk.storage;
  for (let nth = 1; ; nth = Math.ceil(nth * 1.7)) {
    const library = openLibrary({ ...failing, termWeight: EVEN_WEIGHT });
    const before = await dump(storage);
    disk.failAt(nth);
    const report = await library.maintain().catch(() => null);
    disk.failAt(Infinity);
    expect(report !== null || isDeepStrictEqual(await dump(storage), before)).toBe(true);
    library.close();
    if (report?.done === true) break;
    if (report !== null) nth = 0;
  }
  const library = openLibrary({ ...storage, termWeight: EVEN_WEIGHT });
  expect(await found(library)).toStrictEqual(whole);
}, 60_000);
