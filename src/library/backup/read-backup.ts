import type { LibraryDatabase } from '../database/library-database.ts';
import { LibraryError } from '../library-error.ts';
import { SCHEMA_VERSION } from '../migrations/chain.ts';
import type { Tools } from '../operations/tools.ts';
import { readBackupCursor, writeBackupCursor, type BackupCursor } from './backup-cursor.ts';
import { BACKED_UP, FORMAT, FORMAT_VERSION, NO_ROWS, writeLine, type BackedUpStore, type Header, type RowCounts, type RowLine } from './backup-line.ts';
import { clippingLines } from './clipping-lines.ts';
import { libraryKey } from './library-key.ts';
import { Sha256Stream } from './sha256-stream.ts';

/** The next piece of a backup: whole lines, before they are compressed. */
export interface BackupSlice {
  readonly text: string;
  /** For the next slice; null after the last. */
  readonly cursor: string | null;
  /** Rows written so far, and rows that there were when the backup began. */
  readonly done: number;
  readonly all: number;
}

/** A slice ends behind the line that brings it to this length, in UTF-16 code units. */
const SLICE = 400_000;
/** Rows of the small stores in one step. */
const ROWS = 500;

const LATER: Readonly<Record<Exclude<BackupCursor['stage'], 'clippings' | 'end'>, BackupCursor['stage']>> = {
  decisions: 'dismissals', dismissals: 'events', events: 'end',
};

/** See `LibraryBackup.read`. Each step is one transaction; a clipping is written as it is when its turn comes, once. */
export async function readBackup(tools: Tools, cursor: string | null): Promise<BackupSlice> {
  if ((await tools.transactions.access()) === 'read-only') {
    throw new LibraryError('library-newer', 'A newer version of Second Source made this library; only that version can back it up.');
  }
  return tools.transactions.read([...BACKED_UP, 'state'], async (database) => {
    const library = await libraryKey(database);
    const slice = cursor === null ? await beginning(tools, database, library) : new Slice(readBackupCursor(cursor, library));
    while (!slice.full && slice.at.stage !== 'end') await step(database, slice);
    return slice.finish();
  });
}

/** Lines as they gather, with what has been counted. */
class Slice {
  at: BackupCursor;
  #text = '';
  readonly #sha: Sha256Stream;
  readonly #rows: Record<BackedUpStore, number>;

  constructor(at: BackupCursor) {
    this.at = at;
    this.#sha = new Sha256Stream(at.sha);
    this.#rows = { ...at.rows };
  }

  get full(): boolean {
    return this.#text.length >= SLICE;
  }

  write(line: Header | RowLine): void {
    const text = writeLine(line);
    this.#sha.update(new TextEncoder().encode(text));
    this.#text += text;
    if ('store' in line) this.#rows[line.store]++;
  }

  finish(): BackupSlice {
    const ended = this.at.stage === 'end';
    const rows: RowCounts = this.#rows;
    const text = ended ? this.#text + writeLine({ rows, sha256: this.#sha.digest() }) : this.#text;
    const cursor = ended ? null : writeBackupCursor({ ...this.at, rows: { ...this.#rows }, sha: this.#sha.state });
    const done = Object.values(rows).reduce((sum, one) => sum + one, 0);
    return { text, cursor, done, all: Math.max(done, this.at.all) };
  }
}

async function beginning(tools: Tools, database: LibraryDatabase, library: string): Promise<Slice> {
  const counted = await Promise.all(BACKED_UP.map(async (store) => [store, await database.table(store).count()] as const));
  const counts = Object.fromEntries(counted) as unknown as RowCounts;
  const all = counted.reduce((sum, [, rows]) => sum + rows, 0);
  const slice = new Slice({ library, stage: 'clippings', no: 0, open: 0, part: 0, key: null, rows: { ...NO_ROWS }, all, sha: new Sha256Stream().state });
  slice.write({ format: FORMAT, formatVersion: FORMAT_VERSION, schema: SCHEMA_VERSION, createdAt: tools.now().toISOString(), counts });
  return slice;
}

async function step(database: LibraryDatabase, slice: Slice): Promise<void> {
  const { stage } = slice.at;
  if (stage === 'clippings') await writeClipping(database, slice);
  else if (stage !== 'end') await writeRows(database, slice, stage);
}

/** Writes what fits of the next clipping. One that was forgotten while half written is left as it is. */
async function writeClipping(database: LibraryDatabase, slice: Slice): Promise<void> {
  const { at } = slice;
  const next = await clippingLines(database, at);
  if (next === null) {
    slice.at = { ...at, stage: 'decisions' };
    return;
  }
  let part = next.no === at.open ? at.part : 0;
  for (const line of next.lines.slice(part)) {
    // Its text stands in the same slice: before the next, the clipping may be deleted for good.
    if (slice.full && part !== 1) break;
    slice.write(line);
    part++;
  }
  slice.at = part < next.lines.length ? { ...at, open: next.no, part } : { ...at, no: next.no };
}

async function writeRows(database: LibraryDatabase, slice: Slice, stage: keyof typeof LATER): Promise<void> {
  const { at } = slice;
  const table = database.table<RowLine['row'], string>(stage);
  const above = at.key === null ? table.toCollection() : table.where(':id').above(at.key);
  const rows = await above.limit(ROWS).toArray();
  for (const row of rows) slice.write({ store: stage, row });
  const last = rows.at(-1);
  slice.at = last === undefined || rows.length < ROWS ? { ...at, stage: LATER[stage], key: null } : { ...at, key: keyOf(stage, last) };
}

function keyOf(stage: keyof typeof LATER, row: RowLine['row']): BackupCursor['key'] {
  if (stage === 'decisions') return [String(row['a']), String(row['b'])];
  return String(row[stage === 'dismissals' ? 'finding' : 'id']);
}
