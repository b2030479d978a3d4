import type { LibraryDatabase } from '../database/library-database.ts';
import type { SearchState } from '../database/rows.ts';
import { WORDS_VERSION } from './words.ts';

/** The state of an empty library's search index: whole, and empty. */
export const FRESH_SEARCH: SearchState = { words: WORDS_VERSION, building: null, merging: null, next: 1 };

/** The state as stored; null where it is missing, or where the words were found in another way: all is then to be built anew. */
export async function readSearchState(database: LibraryDatabase): Promise<SearchState | null> {
  const row = await database.state.get('search');
  return row?.name === 'search' && row.words === WORDS_VERSION ? row : null;
}

/** Stores the state. */
export async function writeSearchState(database: LibraryDatabase, { words, building, merging, next }: SearchState): Promise<void> {
  await database.state.put({ name: 'search', words, building, merging, next });
}

/** Gives the whole index up, to be built anew from the articles; inside a transaction that writes. */
export async function resetSearch(database: LibraryDatabase): Promise<SearchState> {
  await Promise.all([database.searchWaiting.clear(), database.searchSegments.clear(), database.searchChunks.clear()]);
  const state: SearchState = { ...FRESH_SEARCH, building: 0 };
  await writeSearchState(database, state);
  return state;
}

/** The state for a transaction that writes; an index that cannot be used is given up. */
export async function searchStateForWriting(database: LibraryDatabase): Promise<SearchState> {
  return (await readSearchState(database)) ?? resetSearch(database);
}
