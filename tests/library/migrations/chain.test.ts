import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Dexie } from 'dexie';
import { describe, expect, test } from 'vitest';
import { applyChain } from '../../../src/library/migrations/apply-chain.ts';
import { MIGRATIONS, SCHEMA_VERSION } from '../../../src/library/migrations/chain.ts';
import { migrationChain, type Migration } from '../../../src/library/migrations/migration.ts';
import { dump } from '../support/dump.ts';
import { memoryStorage, type MemoryStorage } from '../support/memory-storage.ts';

const step1: Migration<0, 1> = { from: 0, to: 1, stores: { notes: 'id', old: 'id' }, rows: {} };
const step2: Migration<1, 2> = {
  from: 1, to: 2, stores: { notes: 'id, length' },
  rows: { notes: (row) => (row['text'] === '' ? null : { ...row, length: String(row['text']).length }) },
};
const step3: Migration<2, 3> = {
  from: 2, to: 3, stores: { old: null },
  rows: { notes: ({ text, ...row }) => ({ ...row, body: text }) },
};
const failing: Migration<1, 2> = {
  ...step2,
  rows: { notes: (row) => { if (row['id'] === 2) throw new Error('no such row'); return { ...row, spoiled: true }; } },
};

async function open(storage: MemoryStorage, chain: readonly Migration<number, number>[]): Promise<Dexie> {
  const database = new Dexie('chain', { ...storage, autoOpen: false });
  applyChain(database, chain);
  await database.open();
  return database;
}

async function atVersion1(): Promise<MemoryStorage> {
  const storage = memoryStorage();
  const database = await open(storage, [step1]);
  await database.table('notes').bulkAdd([{ id: 1, text: 'first' }, { id: 2, text: '' }, { id: 3, text: 'third one' }]);
  database.close();
  return storage;
}

const MIGRATED = { notes: [{ id: 1, length: 5, body: 'first' }, { id: 3, length: 9, body: 'third one' }] };

describe('a chain', () => {
  test('brings rows over all steps at once', async () => {
    const storage = await atVersion1();
    (await open(storage, migrationChain([step1, step2, step3]))).close();
    expect(await dump(storage, 'chain')).toStrictEqual(MIGRATED);
  });

  test('brings rows over one step after the other', async () => {
    const storage = await atVersion1();
    (await open(storage, migrationChain([step1, step2]))).close();
    (await open(storage, migrationChain([step1, step2, step3]))).close();
    expect(await dump(storage, 'chain')).toStrictEqual(MIGRATED);
  });

  test('leaves the old data untouched where a step fails', async () => {
    const storage = await atVersion1();
    const before = await dump(storage, 'chain');
    await expect(open(storage, [step1, failing])).rejects.toThrow(/no such row/u);
    expect(await dump(storage, 'chain')).toStrictEqual(before);
    expect(await storage.indexedDB.databases()).toStrictEqual([{ name: 'chain', version: 10 }]);
    (await open(storage, migrationChain([step1, step2, step3]))).close();
    expect(await dump(storage, 'chain')).toStrictEqual(MIGRATED);
  });

  test('with a gap, or out of order, does not compile', () => {
    // @ts-expect-error -- step 2 is missing
    migrationChain([step1, step3]);
    // @ts-expect-error -- the first step must make the database
    migrationChain([step2, step3]);
    expect(migrationChain([step1, step2, step3])).toHaveLength(3);
  });
});

describe('the released chain', () => {
  test('begins at nothing and has no gap', () => {
    let version = 0;
    for (const { from, to } of MIGRATIONS as readonly Migration<number, number>[]) {
      expect(from).toBe(version);
      expect(to).toBe(version + 1);
      version = to;
    }
    expect(SCHEMA_VERSION).toBe(version);
  });

  test('has one file for each step, named by its number, and a frozen dump of each version', () => {
    const folder = fileURLToPath(new URL('../../../src/library/migrations', import.meta.url));
    const numbers = readdirSync(folder).map((file) => /^(\d{2})-[a-z]+-[a-z-]+\.ts$/u.exec(file)?.[1]).filter((number) => number !== undefined);
    const expected = Array.from({ length: SCHEMA_VERSION }, (_, at) => String(at + 1).padStart(2, '0'));
    expect(numbers.toSorted()).toStrictEqual(expected);
    const dumps = readdirSync(fileURLToPath(new URL('dumps', import.meta.url)));
    expect(dumps.toSorted()).toStrictEqual(expected.map((number) => `${number}.json`));
  });
});
