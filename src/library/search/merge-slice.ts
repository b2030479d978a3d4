import type { LibraryDatabase } from '../database/library-database.ts';
import { LAST_WORD, type SearchMerge, type SearchSegmentRow, type SearchState } from '../database/rows.ts';
import { visitChunk, type Entry } from './chunk-codec.ts';
import { chunksAfter, cutChunks, numbersOf, numbersRow } from './chunk-rows.ts';
import { FIELDS } from './close-segment.ts';
import { decodeNumbers, encodeNumbers } from './numbers.ts';
import { SearchDamage } from './search-damage.ts';
import { writeSearchState } from './search-state.ts';

/** Runs read of each source in one slice. */
const RUNS = 3;

/** A source with the clippings that are left out. */
interface Source {
  readonly segment: SearchSegmentRow;
  readonly dropped: ReadonlySet<number>;
}

async function sourcesOf(database: LibraryDatabase, merge: SearchMerge): Promise<readonly Source[]> {
  const segments = await database.searchSegments.bulkGet([...merge.sources]);
  return segments.map((segment, at) => {
    const dropped = merge.dropped[at];
    if (segment === undefined || dropped === undefined) throw new SearchDamage('A segment is gone while it is merged.');
    return { segment, dropped: new Set(decodeNumbers(dropped)) };
  });
}

/** The words above `merge.after` of all sources, up to the last of which every source has told; and that word. */
async function nextWords(database: LibraryDatabase, merge: SearchMerge, sources: readonly Source[]): Promise<{ entries: readonly Entry[]; upTo: string }> {
  const { field, after } = merge;
  const runs = await Promise.all(sources.map(({ segment }) => chunksAfter(database, { segment: segment.id, field }, after, RUNS)));
  const ends = runs.map((rows) => rows.at(-1)?.last ?? LAST_WORD);
  const upTo = ends.reduce((least, end) => (end < least ? end : least), LAST_WORD);
  const lists = new Map<string, number[]>();
  for (const [at, { segment, dropped }] of sources.entries()) {
    const found = (word: string, no: number): void => {
      if (dropped.has(no)) return;
      const list = lists.get(word);
      if (list === undefined) lists.set(word, [no]);
      else list.push(no);
    };
    for (const { bytes } of runs[at] ?? []) visitChunk(bytes, segment.first, (word) => word > after && word <= upTo, found);
  }
  const entries = [...lists].map(([word, numbers]): Entry => [word, numbers.sort((a, b) => a - b)]);
  return { entries: entries.sort(([a], [b]) => (a < b ? -1 : 1)), upTo };
}

/** Puts the new segment in the place of its sources; who died in them meanwhile is dead in it. */
async function finish(database: LibraryDatabase, state: SearchState, merge: SearchMerge, sources: readonly Source[]): Promise<void> {
  const { target, level, first } = merge;
  const numbers: number[] = [];
  const dead: number[] = [];
  for (const { segment, dropped } of sources) {
    numbers.push(...(await numbersOf(database, segment.id)).filter((no) => !dropped.has(no)));
    dead.push(...decodeNumbers(segment.dead).filter((no) => !dropped.has(no)));
  }
  for (const list of [numbers, dead]) list.sort((a, b) => a - b);
  for (const { segment } of sources) await deleteSegment(database, segment.id);
  const last = numbers.at(-1);
  if (last === undefined) await database.searchChunks.where('[segment+field+last]').between([target], [target, []]).delete();
  else {
    await database.searchChunks.put(numbersRow(target, numbers));
    await database.searchSegments.put({ id: target, level, first, last, size: numbers.length, gone: dead.length, dead: encodeNumbers(dead) });
  }
  await writeSearchState(database, { ...state, merging: null });
}

async function deleteSegment(database: LibraryDatabase, id: number): Promise<void> {
  await database.searchSegments.delete(id);
  await database.searchChunks.where('[segment+field+last]').between([id], [id, []]).delete();
}

/** Does a slice of a merge, some tens of milliseconds; inside a transaction that writes. Throws `SearchDamage`. */
export async function mergeSlice(database: LibraryDatabase, state: SearchState, merge: SearchMerge): Promise<void> {
  const sources = await sourcesOf(database, merge);
  const { entries, upTo } = await nextWords(database, merge, sources);
  const { target, field, first, after } = merge;
  await database.searchChunks.bulkPut(cutChunks({ segment: target, field, base: first }, entries, after, upTo));
  const nextField = upTo === LAST_WORD ? FIELDS[FIELDS.indexOf(field) + 1] : field;
  if (nextField === undefined) await finish(database, state, merge, sources);
  else await writeSearchState(database, { ...state, merging: { ...merge, field: nextField, after: upTo === LAST_WORD ? '' : upTo } });
}
