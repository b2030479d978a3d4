import type { LibraryDatabase } from '../database/library-database.ts';
import { LAST_WORD, type SearchChunkRow, type SearchField } from '../database/rows.ts';
import { encodeChunk, type Entry } from './chunk-codec.ts';
import { decodeNumbers, encodeNumbers } from './numbers.ts';
import { SearchDamage } from './search-damage.ts';

/** About how many bytes a run of a dictionary has: one is read for each word and segment. */
const CHUNK = 8192;

/** Which dictionary of which segment; `base` is no larger than any of its clippings' numbers. */
export interface Dictionary {
  readonly segment: number;
  readonly field: SearchField;
  readonly base: number;
}

function sizeOf([word, numbers]: Entry): number {
  return word.length + 2 + numbers.length;
}

/** Cuts entries, sorted by word, into the runs that cover the words above `after` up to `last`. */
export function cutChunks({ segment, field, base }: Dictionary, entries: readonly Entry[], after: string, last: string): SearchChunkRow[] {
  const rows: SearchChunkRow[] = [];
  let from = after;
  let run: Entry[] = [];
  let size = 0;
  for (const entry of entries) {
    const before = run.at(-1);
    if (before !== undefined && size + sizeOf(entry) > CHUNK) {
      rows.push({ segment, field, after: from, last: before[0], bytes: encodeChunk(run, base) });
      [from, run, size] = [before[0], [], 0];
    }
    run.push(entry);
    size += sizeOf(entry);
  }
  return [...rows, { segment, field, after: from, last, bytes: encodeChunk(run, base) }];
}

/** The row that lists a segment's clippings. */
export function numbersRow(segment: number, numbers: readonly number[]): SearchChunkRow {
  return { segment, field: 'numbers', after: '', last: LAST_WORD, bytes: encodeNumbers(numbers) };
}

/** All clippings of a segment, those that no longer count included; throws `SearchDamage`. */
export async function numbersOf(database: LibraryDatabase, segment: number): Promise<readonly number[]> {
  const row = await database.searchChunks.get([segment, 'numbers', LAST_WORD]);
  if (row === undefined) throw new SearchDamage('A segment has lost the list of its clippings.');
  return decodeNumbers(row.bytes);
}

/** The first runs of a dictionary that hold words above `after`, at most `most`; throws `SearchDamage` where one is missing. */
export async function chunksAfter(
  database: LibraryDatabase,
  { segment, field }: Omit<Dictionary, 'base'>,
  after: string,
  most: number,
): Promise<readonly SearchChunkRow[]> {
  const rows = await database.searchChunks
    .where('[segment+field+last]')
    .between([segment, field, after], [segment, field, LAST_WORD], false, true)
    .limit(most)
    .toArray();
  if ((rows[0]?.after ?? LAST_WORD) > after || (rows.length < most && rows.at(-1)?.last !== LAST_WORD)) throw lost();
  return chained(rows);
}

/** The runs that cover `from` to `to`, both included; throws `SearchDamage` where one is missing. */
export async function chunksCovering(
  database: LibraryDatabase,
  { segment, field }: Omit<Dictionary, 'base'>,
  from: string,
  to: string,
): Promise<readonly SearchChunkRow[]> {
  const where = () => database.searchChunks.where('[segment+field+last]');
  const [inner, next] = await Promise.all([
    from < to ? where().between([segment, field, from], [segment, field, to], true, false).toArray() : [],
    where().between([segment, field, to], [segment, field, LAST_WORD], true, true).limit(1).toArray(),
  ]);
  const rows = [...inner, ...next];
  if (next.length === 0 || (rows[0]?.after ?? '') >= from) throw lost();
  return chained(rows);
}

function lost(): SearchDamage {
  return new SearchDamage('A run of a dictionary is missing.');
}

/** Rows as they are, once each is known to begin where the one before ends. */
function chained(rows: readonly SearchChunkRow[]): readonly SearchChunkRow[] {
  for (const [at, row] of rows.entries()) if (at > 0 && row.after !== rows[at - 1]?.last) throw lost();
  return rows;
}
