import * as v from 'valibot';
import { LibraryError } from '../library-error.ts';
import { NO_ROWS } from './backup-line.ts';

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const word = v.pipe(v.number(), v.safeInteger());

const CURSOR = v.strictObject({
  /** The library that is being backed up: see `libraryKey`. */
  library: v.pipe(v.string(), v.maxLength(500)),
  /** What is written next: clippings with all their rows, or the rows of a store above a key. */
  stage: v.picklist(['clippings', 'decisions', 'dismissals', 'events', 'end']),
  /** Clippings up to this number are written; of the one numbered `open`, rows before `part`. */
  no: count,
  open: count,
  part: count,
  /** Keys of the other stores up to this one are written; null at the beginning of a store. */
  key: v.nullable(v.union([v.string(), v.tuple([v.string(), v.string()])])),
  rows: v.strictObject(Object.fromEntries(Object.keys(NO_ROWS).map((store) => [store, count])) as Record<keyof typeof NO_ROWS, typeof count>),
  all: count,
  sha: v.strictObject({
    words: v.pipe(v.array(word), v.length(8)),
    rest: v.pipe(v.array(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(255))), v.maxLength(63)),
    length: count,
  }),
});

/** How far a backup has come. All of it travels with the cursor: a worker that dies between two slices loses nothing. */
export type BackupCursor = v.InferOutput<typeof CURSOR>;

/** A cursor as text that callers hand back. */
export function writeBackupCursor(cursor: BackupCursor): string {
  return JSON.stringify(cursor);
}

/**
 * Reads a cursor back; throws `refused` for anything but one that was written here, and `backup-overtaken` for one of another library: what
 * followed from there would make a backup that is none of either, and whose counts and checksum agree.
 */
export function readBackupCursor(text: string, library: string): BackupCursor {
  const parsed = v.safeParse(CURSOR, text.length <= 4000 ? fromJson(text) : null, { abortEarly: true });
  if (!parsed.success) throw new LibraryError('refused', 'This is no place in a backup.');
  if (parsed.output.library !== library) throw new LibraryError('backup-overtaken', 'Another library is in the place of the one that was being backed up.');
  return parsed.output;
}

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
