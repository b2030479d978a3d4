import { LibraryDatabase } from '../../../src/library/database/library-database.ts';
import { unpackRows } from './pack.ts';

/** What the bundled loader offers in the page that it is put into. */
export interface Loader {
  /** Puts the rows of the chosen files into the library's database; clippings beyond a size are left out. */
  load(files: FileList, size: number): Promise<void>;
}

const NUMBERED = new Set(['clippings', 'contents']);
let opened: Promise<LibraryDatabase> | null = null;

async function open(): Promise<LibraryDatabase> {
  const database = new LibraryDatabase('second-source', { indexedDB, IDBKeyRange }, false);
  await database.open();
  return database;
}

async function load(files: FileList, size: number): Promise<void> {
  const database = await (opened ??= open());
  for (const file of files) {
    for (const { store, rows } of unpackRows(await file.arrayBuffer())) {
      const wanted = NUMBERED.has(store) ? (rows as readonly { no: number }[]).filter(({ no }) => no <= size) : rows;
      await database.table(store).bulkPut([...wanted]);
    }
  }
}

const loader: Loader = { load };
Object.assign(globalThis, { loader });
