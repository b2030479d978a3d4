import type { Connection } from '../database/connection.ts';
import { LibraryError } from '../library-error.ts';
import { gone } from './backup-faults.ts';
import { readRestoreState, withDatabase, withStaging, type Databases } from './staging.ts';

/**
 * See `LibraryBackup.replace`. The one change of the row of places puts the restored library in the place of the old one, which
 * stays until the browser starts anew.
 */
export async function replaceLibrary(databases: Databases, connection: Connection, restore: string): Promise<void> {
  const { places, storage } = databases;
  if ((await places.read()).current !== restore) {
    const ready = await withStaging(databases, restore, (staging) => staging.read(['state'], async (database) => (await readRestoreState(database)).ready));
    if (!ready) throw gone();
    await places.change((before) => (before.staging === restore ? { current: restore, previous: before.current, staging: null } : before));
  }
  connection.close();
  await withDatabase(storage, restore, (library) => library.write((database) => database.state.delete('restore')));
  await places.delete(await places.stray());
}

/** See `LibraryBackup.takeBack`. */
export async function takeBack({ places }: Databases, connection: Connection): Promise<void> {
  const { previous } = await places.read();
  if (previous === null) throw new LibraryError('not-found', 'The library from before is no longer there.');
  await places.change((before) => (before.previous === previous ? { ...before, current: previous, previous: before.current } : before));
  connection.close();
}

/** See `LibraryBackup.eraseAll`. */
export async function eraseAll({ places }: Databases, connection: Connection): Promise<void> {
  connection.close();
  await places.delete(await places.all());
}
