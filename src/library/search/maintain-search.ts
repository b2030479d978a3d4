import type { LibraryDatabase } from '../database/library-database.ts';
import type { SearchState } from '../database/rows.ts';
import { readSize } from '../database/size.ts';
import { closeSegment, SEGMENT } from './close-segment.ts';
import { nextMerge } from './merge-plan.ts';
import { mergeSlice } from './merge-slice.ts';
import { wordsOfNote } from './note-words.ts';
import { SearchDamage } from './search-damage.ts';
import { placeOf } from './search-index.ts';
import { readSearchState, resetSearch, writeSearchState } from './search-state.ts';
import { searchableOf } from './searchable.ts';
import { waitingRow } from './waiting-rows.ts';

/** Clippings that one slice of building adds: some tens of milliseconds. */
const BUILT = 32;

/** What a slice came to. */
export interface SearchSlice {
  /** Something was done; more may be due. */
  readonly worked: boolean;
  /** While the index is being built from the articles. */
  readonly building: { readonly reached: number; readonly total: number } | null;
}

const IDLE: SearchSlice = { worked: false, building: null };
const WORKED: SearchSlice = { worked: true, building: null };

/** Does a slice of what is due: builds a missing or damaged index from the articles, closes and merges segments. */
export async function maintainSearch(database: LibraryDatabase): Promise<SearchSlice> {
  const state = await readSearchState(database);
  try {
    if (state === null) throw new SearchDamage('The search index is missing.');
    if (await tidy(database, state)) return { worked: true, building: await progress(database, state.building) };
    if (state.building !== null) return { worked: true, building: await progress(database, await build(database, state, state.building)) };
    if (await isWhole(database)) return IDLE;
    throw new SearchDamage('The search index holds more or fewer clippings than there are.');
  } catch (error) {
    if (!(error instanceof SearchDamage)) throw error;
    await resetSearch(database);
    return WORKED;
  }
}

/** One step of closing and merging; false where nothing is due. */
async function tidy(database: LibraryDatabase, state: SearchState): Promise<boolean> {
  if (state.merging !== null) {
    await mergeSlice(database, state, state.merging);
    return true;
  }
  if ((await database.searchWaiting.count()) >= SEGMENT) {
    await closeSegment(database, state);
    return true;
  }
  const merging = nextMerge(await database.searchSegments.toArray(), state.next);
  if (merging !== null) await writeSearchState(database, { ...state, merging, next: state.next + 1 });
  return merging !== null;
}

/** Adds the next clippings that are not in yet, with the words of their notes; returns how far it got, null at the end. */
async function build(database: LibraryDatabase, state: SearchState, reached: number): Promise<number | null> {
  const numbers = await database.clippings.where('no').above(reached).limit(BUILT).primaryKeys();
  const waiting = await database.searchWaiting.bulkGet(numbers);
  const missing: number[] = [];
  // Those saved or changed since building began are in.
  for (const [at, no] of numbers.entries()) if (waiting[at] === undefined && (await placeOf(database, no)) === null) missing.push(no);
  const contents = await database.contents.bulkGet(missing);
  await database.searchWaiting.bulkPut(missing.map((no, at) => waitingRow(no, searchableOf(contents[at]))));
  const building = numbers.at(-1) ?? null;
  await refreshNotes(database, reached, building ?? Infinity);
  await writeSearchState(database, { ...state, building });
  return building;
}

/** Of removed clippings too: they may come back. */
async function refreshNotes(database: LibraryDatabase, above: number, upTo: number): Promise<void> {
  const notes = await database.annotations.where('[no+createdAt]').between([above, []], [upTo, []]).toArray();
  await database.annotations.bulkPut(notes.map((row) => ({ ...row, words: wordsOfNote(row.note) })));
}

async function progress(database: LibraryDatabase, reached: number | null): Promise<SearchSlice['building']> {
  if (reached === null) return null;
  return { reached: await database.clippings.where('no').belowOrEqual(reached).count(), total: await readSize(database) };
}

/** Whether the index holds as many clippings as there are. */
async function isWhole(database: LibraryDatabase): Promise<boolean> {
  const segments = await database.searchSegments.toArray();
  const held = segments.reduce((sum, { size, gone }) => sum + size - gone, await database.searchWaiting.count());
  return held === (await readSize(database)) || held === (await database.clippings.count());
}
