import type { LibraryDatabase } from '../database/library-database.ts';
import type { IndexState } from '../database/rows.ts';

/** The state of an empty library's index: whole, and empty. */
export const FRESH_INDEX: IndexState = { serving: 1, building: null, dropping: [], next: 2 };

/** The largest generation that has rows, whatever the state says; 0 where there are none. */
async function lastGeneration(database: LibraryDatabase): Promise<number> {
  const [posting, signature] = await Promise.all([database.postings.toCollection().last(), database.signatures.toCollection().last()]);
  return Math.max(posting?.generation ?? 0, signature?.generation ?? 0);
}

/** The index's state as stored; where it is missing, the index is to be built anew and all its rows dropped. */
export async function readIndexState(database: LibraryDatabase): Promise<IndexState> {
  const row = await database.state.get('index');
  if (row?.name === 'index') return row;
  const last = await lastGeneration(database);
  return {
    serving: null,
    building: { generation: last + 1, reached: 0 },
    dropping: Array.from({ length: last }, (_, at) => at + 1),
    next: last + 2,
  };
}

/** Stores the state. */
export async function writeIndexState(database: LibraryDatabase, state: IndexState): Promise<void> {
  const { serving, building, dropping, next } = state;
  await database.state.put({ name: 'index', serving, building, dropping, next });
}

/** The state after a generation was found damaged: it is dropped, and a new one is built unless one is already. */
export function withoutGeneration(state: IndexState, damaged: number): IndexState {
  if (state.serving !== damaged && state.building?.generation !== damaged) return state;
  const keepsBuilding = state.building !== null && state.building.generation !== damaged;
  return {
    serving: state.serving === damaged ? null : state.serving,
    building: keepsBuilding ? state.building : { generation: state.next, reached: 0 },
    dropping: [...state.dropping, damaged],
    next: keepsBuilding ? state.next : state.next + 1,
  };
}

/** The generations in which a clipping stands, or should: the serving one, and the one being built once it has reached it. */
export function generationsOf(state: IndexState, no: number): readonly number[] {
  const generations = state.serving === null ? [] : [state.serving];
  return state.building !== null && no <= state.building.reached ? [...generations, state.building.generation] : generations;
}
