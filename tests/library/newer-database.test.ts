import { Dexie } from 'dexie';
import { expect, test } from 'vitest';
import { applyChain } from '../../src/library/migrations/apply-chain.ts';
import { MIGRATIONS, SCHEMA_VERSION } from '../../src/library/migrations/chain.ts';
import { openLibrary } from '../../src/library/open-library.ts';
import { dump } from './support/dump.ts';
import { memoryStorage, type MemoryStorage } from './support/memory-storage.ts';
import { BRIDGE_TERMS, sampleAnalysis, sampleArticle } from './support/sample-article.ts';

const analysis = sampleAnalysis(BRIDGE_TERMS);
const NEWER = { name: 'LibraryError', code: 'library-newer' };

/** The database as a later version of the product would leave it: one store more, and without those named. */
async function upgrade(storage: MemoryStorage, without: Record<string, null> = {}): Promise<void> {
  const later = new Dexie('second-source', storage);
  const step = { from: SCHEMA_VERSION, to: SCHEMA_VERSION + 1, stores: { notes: '++id, clipping', ...without }, rows: {} };
  applyChain(later, [...MIGRATIONS, step]);
  await later.open();
  later.close();
}

test('a database of a newer version can be read and not written', async () => {
  const storage = memoryStorage();
  const first = openLibrary(storage);
  const { id } = await first.save(sampleArticle(), analysis);
  first.close();
  await upgrade(storage);
  const before = await dump(storage);

  const library = openLibrary(storage);
  expect(await library.access()).toBe('read-only');
  expect((await library.get(id)).article).toStrictEqual(sampleArticle());
  expect((await library.list({})).total).toBe(1);
  expect((await library.candidates(analysis, 5)).candidates).toHaveLength(1);
  await expect(library.save(sampleArticle({ text: 'Changed.' }), analysis)).rejects.toMatchObject(NEWER);
  await expect(library.remove(id)).rejects.toMatchObject(NEWER);
  await expect(library.maintain()).rejects.toMatchObject(NEWER);
  await expect(library.dismiss('f', 'update')).rejects.toMatchObject(NEWER);
  library.close();
  expect(await dump(storage)).toStrictEqual(before);
});

test('a newer database without a store of ours gets none added, and says why it cannot be read', async () => {
  const storage = memoryStorage();
  const first = openLibrary(storage);
  await first.save(sampleArticle(), analysis);
  first.close();
  await upgrade(storage, { dismissals: null });
  const before = await dump(storage);
  const versions = await storage.indexedDB.databases();

  const library = openLibrary(storage);
  await expect(library.dismissals()).rejects.toMatchObject(NEWER);
  expect(await library.size()).toBe(1);
  library.close();
  expect(await dump(storage)).toStrictEqual(before);
  expect(await storage.indexedDB.databases()).toStrictEqual(versions);
});

test('a library that is open gives way to an upgrade, and is read-only from then on', async () => {
  const storage = memoryStorage();
  const library = openLibrary(storage);
  const { id } = await library.save(sampleArticle(), analysis);
  await upgrade(storage);
  expect((await library.get(id)).summary.id).toBe(id);
  expect(await library.access()).toBe('read-only');
  await expect(library.remove(id)).rejects.toMatchObject(NEWER);
});

test('a library that was closed opens again by itself', async () => {
  const library = openLibrary(memoryStorage());
  await library.save(sampleArticle(), analysis);
  library.close();
  expect(await library.size()).toBe(1);
});

test('where the browser lets no database be opened, each call says so', async () => {
  const { IDBKeyRange } = memoryStorage();
  const refuse = (): never => {
    throw new DOMException('A mutation operation was attempted on a database that did not allow mutations.', 'InvalidStateError');
  };
  const indexedDB = { open: refuse, databases: async () => refuse(), deleteDatabase: refuse, cmp: () => 0 } as unknown as IDBFactory;
  const library = openLibrary({ indexedDB, IDBKeyRange });
  await expect(library.size()).rejects.toMatchObject({ name: 'LibraryError', code: 'library-unavailable' });
  await expect(library.save(sampleArticle(), analysis)).rejects.toMatchObject({ code: 'library-unavailable' });
});
