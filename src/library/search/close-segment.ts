import type { LibraryDatabase } from '../database/library-database.ts';
import { LAST_WORD, type SearchField, type SearchState, type SearchWaitingRow } from '../database/rows.ts';
import type { Entry } from './chunk-codec.ts';
import { cutChunks, numbersRow } from './chunk-rows.ts';
import { encodeNumbers } from './numbers.ts';
import { writeSearchState } from './search-state.ts';
import { wordsIn } from './waiting-rows.ts';

/** Clippings of a new segment: so many rows are looked through for each word before they are closed. */
export const SEGMENT = 64;
/** The fields of a segment, in the order in which they are merged. */
export const FIELDS = ['title', 'text'] as const satisfies readonly SearchField[];

function entriesOf(rows: readonly SearchWaitingRow[], field: SearchField): readonly Entry[] {
  const lists = new Map<string, number[]>();
  for (const row of rows) {
    for (const word of wordsIn(row, field)) {
      const list = lists.get(word);
      if (list === undefined) lists.set(word, [row.no]);
      else list.push(row.no);
    }
  }
  return [...lists].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** Makes a segment of the waiting clippings with the smallest numbers; inside a transaction that writes. */
export async function closeSegment(database: LibraryDatabase, state: SearchState): Promise<void> {
  const rows = await database.searchWaiting.limit(SEGMENT).toArray();
  const numbers = rows.map(({ no }) => no);
  const [first, last] = [numbers[0], numbers.at(-1)];
  if (first === undefined || last === undefined) return;
  const segment = state.next;
  const chunks = FIELDS.flatMap((field) => cutChunks({ segment, field, base: first }, entriesOf(rows, field), '', LAST_WORD));
  await database.searchChunks.bulkPut([...chunks, numbersRow(segment, numbers)]);
  await database.searchSegments.put({ id: segment, level: 0, first, last, size: numbers.length, gone: 0, dead: encodeNumbers([]) });
  await database.searchWaiting.bulkDelete(numbers);
  await writeSearchState(database, { ...state, next: segment + 1 });
}
