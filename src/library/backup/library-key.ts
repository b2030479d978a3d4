import type { LibraryDatabase } from '../database/library-database.ts';

/**
 * Tells a library from every other that comes into its place. The name tells it from those that are there at the same time, a restored one
 * and the one before it; the id from one that is made under the same name after all was erased. One made before there were ids
 * needs none: every later one has its own. So a backup writes nothing, and can be made where the disk is full. Inside a transaction.
 */
export async function libraryKey(database: LibraryDatabase): Promise<string> {
  const row = await database.state.get('library');
  return `${database.name}/${row?.name === 'library' ? row.id : ''}`;
}
