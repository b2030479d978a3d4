import { Connection, type Storage } from '../database/connection.ts';
import { Transactions } from '../database/transactions.ts';
import type { PlacesStore } from '../database/places.ts';
import type { LibraryDatabase } from '../database/library-database.ts';
import { gone } from './backup-faults.ts';
import { RESTORE_BEGIN, type RestoreState } from './restore-state.ts';

/** Where databases lie, and which of them is the library. */
export interface Databases {
  readonly places: PlacesStore;
  readonly storage: Storage;
}

/** Works on the database that a backup is read into, and closes it again; `not-found` where there is none of this name. */
export async function withStaging<Result>({ places, storage }: Databases, name: string, work: (staging: Transactions) => Promise<Result>): Promise<Result> {
  const there = (await places.read()).staging === name && (await places.all()).includes(name);
  if (!there) throw gone();
  return withDatabase(storage, name, work);
}

/** The same for any database, which is made where there is none. */
export async function withDatabase<Result>(storage: Storage, name: string, work: (transactions: Transactions) => Promise<Result>): Promise<Result> {
  const connection = new Connection(async () => name, storage);
  try {
    return await work(new Transactions(connection));
  } finally {
    connection.close();
  }
}

/** How far the backup has been read; `not-found` where none is being read into this database. Inside a transaction. */
export async function readRestoreState(database: LibraryDatabase): Promise<RestoreState> {
  const row = await database.state.get('restore');
  if (row?.name !== 'restore') throw gone();
  return row;
}

/** Makes an empty database to read a backup into, in place of an earlier one; returns its name. */
export async function beginStaging({ places, storage }: Databases, id: string): Promise<string> {
  const name = places.newName(id);
  await places.change((before) => ({ ...before, staging: name }));
  await places.delete(await places.stray());
  await withDatabase(storage, name, (staging) => staging.write((database) => database.state.put({ ...RESTORE_BEGIN, name: 'restore' })));
  return name;
}

/** Forgets a backup that was being read; nothing where it is gone already. */
export async function cancelStaging({ places }: Databases, name: string): Promise<void> {
  if ((await places.read()).staging !== name) return;
  await places.change((before) => (before.staging === name ? { ...before, staging: null } : before));
  await places.delete(await places.stray());
}
