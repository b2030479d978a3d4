import type { LibraryDatabase } from './library-database.ts';

/** Number of clippings, without reading them; counted where the number is missing. Inside a transaction with `state` and `clippings`. */
export async function readSize(database: LibraryDatabase): Promise<number> {
  const row = await database.state.get('size');
  return row?.name === 'size' ? row.clippings : database.clippings.count();
}

/** Stores the number after `change` more (or fewer) clippings; call it before the change itself. */
export async function changeSize(database: LibraryDatabase, change: number): Promise<void> {
  await database.state.put({ name: 'size', clippings: (await readSize(database)) + change });
}
