import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LibraryDatabase } from '../../../src/library/database/library-database.ts';
import type { Library } from '../../../src/library/library.ts';
import { openLibrary } from '../../../src/library/open-library.ts';
import { idOf } from './clipping.ts';
import { makeRows } from './make-rows.ts';
import { packRows, unpackRows } from './pack.ts';

/** Just over one closed segment of the search index, and some that wait. */
const SIZE = 100;

const folder = mkdtempSync(join(tmpdir(), 'bench-'));
const storage = { indexedDB: new IDBFactory(), IDBKeyRange };
let library: Library;

beforeAll(async () => {
  const { files } = await makeRows(SIZE, join(folder, 'articles'), join(folder, 'indexes'), () => undefined);
  const database = new LibraryDatabase('second-source', storage, false);
  await database.open();
  for (const { store, rows } of files.flatMap((file) => unpackRows(new Uint8Array(readFileSync(file)).buffer))) {
    const numbered = store === 'clippings' || store === 'contents';
    await database.table(store).bulkPut(rows.filter((row) => !numbered || (row as { no: number }).no <= SIZE));
  }
  database.close();
  library = openLibrary(storage);
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('packed rows', () => {
  it('come back as they were, bytes and open keys included', () => {
    const rows = [{ no: 1, bytes: Uint8Array.of(1, 2, 3), last: Infinity }, { no: 2, bytes: Uint8Array.of(), last: 7, text: '“ü”' }];
    expect(unpackRows(packRows([{ store: 'postings', rows }]).buffer)).toEqual([{ store: 'postings', rows }]);
  });
});

describe('a library loaded in bulk', () => {
  it('holds as many clippings as it should, and leaves maintenance nothing to do', async () => {
    expect(await library.size()).toBe(SIZE);
    expect(await library.maintain()).toEqual({ done: true, rebuild: null });
    expect(await library.unplaced(10)).toEqual([]);
    expect(await library.dueEvents(10)).toEqual([]);
  });

  it('finds every article by its own terms, and by its own words', async () => {
    for (const no of [1, 40, 64, 65, SIZE]) {
      const { analysis, article } = await library.get(idOf(no));
      expect((await library.candidates(analysis, 3)).candidates[0]?.id).toBe(idOf(no));
      const { hits, complete } = await library.search({ query: article.title, limit: 20 });
      expect(complete).toBe(true);
      expect(hits.map(({ row }) => row.id)).toContain(idOf(no));
    }
  });

  it('answers as an index built from the articles does', async () => {
    const { analysis } = await library.get(idOf(SIZE));
    const loaded = await library.candidates(analysis, SIZE);
    const database = new LibraryDatabase('second-source', storage, false);
    await database.open();
    await database.state.delete('index');
    database.close();
    while (!(await library.maintain()).done);
    expect(await library.candidates(analysis, SIZE)).toEqual(loaded);
  });
});
