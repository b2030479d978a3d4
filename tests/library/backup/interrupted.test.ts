import { describe, expect, test } from 'vitest';
import { openLibrary } from '../../../src/library/open-library.ts';
import type { Library } from '../../../src/library/library.ts';
import { dump } from '../support/dump.ts';
import { EVEN_WEIGHT, memoryStorage, type MemoryStorage } from '../support/memory-storage.ts';
import { Life } from '../support/mortal-storage.ts';
import { sampleAnalysis, sampleArticle } from '../support/sample-article.ts';
import { backupText, emptyScene, feed, fullScene, keep } from './backup-text.ts';

async function databases({ indexedDB }: MemoryStorage): Promise<readonly string[]> {
  return (await indexedDB.databases()).map(({ name }) => name ?? '').toSorted();
}

/** A library with one article of its own, opened anew as after the death of a worker. */
async function oneArticle(): Promise<{ readonly storage: MemoryStorage; readonly anew: () => Library }> {
  const storage = memoryStorage();
  const anew = (): Library => openLibrary({ ...storage, termWeight: EVEN_WEIGHT });
  await anew().save(sampleArticle({ url: 'https://own.example/1', text: 'The reader’s own.' }), sampleAnalysis([['own', 1]]));
  return { storage, anew };
}

const titles = async (library: Library): Promise<readonly string[]> => (await library.list({ order: 'saved-oldest' })).rows.map(({ url }) => url);
const OWN = ['https://own.example/1'];

describe('a worker that dies', () => {
  test('between any two pieces loses nothing: the next one goes on, and pieces may be sent twice', async () => {
    const text = await backupText((await fullScene()).library.backup);
    const { storage, anew } = await oneArticle();
    const restore = await anew().backup.begin();
    const size = 900;
    for (let at = 0, number = 0; at < text.length; at += size, number++) {
      const chunk = { restore, number, text: text.slice(at, at + size) };
      const first = await anew().backup.chunk(chunk);
      expect(await anew().backup.chunk(chunk)).toStrictEqual(first);
      expect(await titles(anew())).toStrictEqual(OWN);
    }
    const held = await anew().backup.check(restore);
    expect(await anew().backup.check(restore)).toStrictEqual(held);
    expect(await titles(anew())).toStrictEqual(OWN);
    await anew().backup.replace(restore);
    await anew().backup.replace(restore);
    expect(await titles(anew())).toHaveLength(2);
    expect(await databases(storage)).toStrictEqual(['second-source', 'second-source.places', restore].toSorted());
  });

  test('while it switches leaves the old library or the new one, whichever write fails', async () => {
    const text = await backupText((await fullScene()).library.backup);
    for (let nth = 1, failed = true; failed; nth++) {
      const storage = memoryStorage();
      const disk = new Life(storage);
      const library = openLibrary(disk.storage);
      await library.save(sampleArticle({ url: 'https://own.example/1', text: 'The reader’s own.' }), sampleAnalysis([['own', 1]]));
      const restore = await feed(library.backup, text);
      await library.backup.check(restore);
      disk.failAt(nth);
      failed = await library.backup.replace(restore).then(() => false, () => true);
      disk.failAt(Infinity);
      const after = await titles(openLibrary(storage));
      expect(after.length === 1 ? after : OWN).toStrictEqual(OWN);
      expect([1, 2]).toContain(after.length);
      await openLibrary(storage).backup.replace(restore);
      expect(await titles(openLibrary(storage))).toHaveLength(2);
    }
  });
});

test('a piece that is missing is noticed, and a restore that was replaced by another is gone', async () => {
  const text = await backupText((await fullScene()).library.backup);
  const { anew } = await oneArticle();
  const library = anew();
  const restore = await library.backup.begin();
  await expect(library.backup.chunk({ restore, number: 1, text })).rejects.toMatchObject({ code: 'refused' });
  await library.backup.chunk({ restore, number: 0, text: text.slice(0, 100) });
  await expect(library.backup.check(restore)).rejects.toMatchObject({ code: 'backup-damaged' });
  await expect(library.backup.replace(restore)).rejects.toMatchObject({ code: 'not-found' });
  await expect(library.backup.mergeStep(restore)).rejects.toMatchObject({ code: 'not-found' });
  const other = await library.backup.begin();
  await expect(library.backup.chunk({ restore, number: 1, text })).rejects.toMatchObject({ code: 'not-found' });
  await library.backup.cancel(other);
  await expect(library.backup.chunk({ restore: other, number: 0, text })).rejects.toMatchObject({ code: 'not-found' });
  await expect(library.backup.check('second-source')).rejects.toMatchObject({ code: 'not-found' });
  expect(await titles(library)).toStrictEqual(OWN);
});

test('the library from before comes back when asked, until the browser starts anew', async () => {
  const text = await backupText((await fullScene()).library.backup);
  const { storage, anew } = await oneArticle();
  const library = anew();
  const restore = await feed(library.backup, text);
  await library.backup.check(restore);
  await library.backup.replace(restore);
  expect(await library.backup.restores()).toStrictEqual({ replaced: true, merge: null });
  await library.backup.takeBack();
  expect(await titles(library)).toStrictEqual(OWN);
  await library.backup.takeBack();
  expect(await titles(library)).toHaveLength(2);
  await anew().backup.tidy();
  expect(await databases(storage)).toStrictEqual(['second-source.places', restore].toSorted());
  await expect(library.backup.takeBack()).rejects.toMatchObject({ code: 'not-found' });
  expect(await titles(library)).toHaveLength(2);
  await library.save(sampleArticle({ url: 'https://later.example/1', text: 'Later.' }), sampleAnalysis([['own', 1]]));
  expect(await anew().size()).toBe(3);
});

test('tidying an ordinary library changes nothing, and makes nothing where there is none', async () => {
  const { storage, anew } = await oneArticle();
  const before = await dump(storage);
  await anew().backup.tidy();
  expect(await dump(storage)).toStrictEqual(before);
  const empty = emptyScene();
  await empty.library.backup.tidy();
  expect(await databases(empty.storage)).toStrictEqual([]);
});

test('a backup that nobody went on reading is forgotten at the next start', async () => {
  const { storage, anew } = await oneArticle();
  await anew().backup.begin();
  expect(await databases(storage)).toHaveLength(3);
  await anew().backup.tidy();
  expect(await databases(storage)).toStrictEqual(['second-source', 'second-source.places']);
});

test('erasing leaves nothing of the library or of those before it, and a new one can begin', async () => {
  const text = await backupText((await fullScene()).library.backup);
  const { storage, anew } = await oneArticle();
  const library = anew();
  const restore = await feed(library.backup, text);
  await library.backup.check(restore);
  await library.backup.replace(restore);
  await keep(library);
  await library.backup.eraseAll();
  expect(await databases(storage)).toStrictEqual([]);
  expect(await library.size()).toBe(0);
  expect(await anew().size()).toBe(0);
});
