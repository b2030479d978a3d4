import { encodeAnalysis } from '../codec/analysis-codec.ts';
import type { LibraryDatabase } from '../database/library-database.ts';
import type { ClippingRow } from '../database/rows.ts';
import { takeOut } from '../operations/remove.ts';
import { bringBack } from '../operations/removed-clippings.ts';
import { replaceNewest, type Incoming } from '../operations/replace-newest.ts';
import { addClipping } from '../operations/save.ts';
import type { Tools } from '../operations/tools.ts';
import type { ReadClipping } from './read-snapshot.ts';
import type { SharedRecord } from './shared-record.ts';
import type { SharedNote, SharedState } from './shared-state.ts';
import { withTagsAndNotes } from './tags-and-notes.ts';

/** What is to become of a clipping. */
export interface Change {
  /** The clipping as it is; null where it is not here. */
  readonly clipping: ReadClipping | null;
  /** The state that it is to have. */
  readonly state: SharedState;
  /** Those of its notes that are news: the others are here as the reader wants them. */
  readonly notes: readonly SharedNote[];
  /** Where that came from. */
  readonly record: SharedRecord;
  /** The record's text takes the place of the clipping's. */
  readonly takesText: boolean;
}

/**
 * Makes a clipping as a state says, and returns its number; 0 where there is none and none can be made. What the reader had
 * before the article was shared stays. Inside a transaction that writes.
 */
export async function applyState(tools: Tools, database: LibraryDatabase, change: Change): Promise<number> {
  const { clipping, state, notes } = change;
  if (state.removed.is) return clipping === null ? 0 : applyRemoved(tools, database, change, clipping);
  const row = await present(tools, database, change);
  if (row === null) return 0;
  await database.clippings.put(await withTagsAndNotes(database, row, state.tags, notes));
  return row.no;
}

/**
 * Removed for this reader, who has the whole time to bring it back: with all that the others made of it till then, since what
 * it lacks after that is taken for what the reader took off.
 */
async function applyRemoved(tools: Tools, database: LibraryDatabase, change: Change, { row: before, removal }: ReadClipping): Promise<number> {
  const { state, notes, takesText } = change;
  // Only in the library can it be given another text.
  const row = removal === null || takesText ? ((await present(tools, database, change)) ?? before) : before;
  const clipping = await withTagsAndNotes(database, row, state.tags, notes);
  if (removal !== null && !takesText) await database.removed.put({ ...removal, clipping });
  else await takeOut(tools, database, clipping, removal?.removedAt ?? tools.now().getTime(), removal?.token);
  return row.no;
}

/** The clipping in the library, with the text that counts. */
async function present(tools: Tools, database: LibraryDatabase, { clipping, record, takesText }: Change): Promise<ClippingRow | null> {
  const incoming = incomingOf(tools, record);
  if (clipping === null) return incoming && addClipping(tools, database, incoming);
  const row = clipping.removal === null ? clipping.row : await bringBack(tools, database, clipping.removal);
  if (!takesText || incoming === null) return row;
  return (await replaceNewest(tools, database, row, incoming)).row;
}

/**
 * What a record brings, on its way in; null where it brings no article.
 * @param encoded its analysis as bytes, where they are at hand
 */
export function incomingOf(tools: Tools, { content, savedAt }: SharedRecord, encoded: Uint8Array<ArrayBuffer> | null = null): Incoming | null {
  if (content === null) return null;
  const now = tools.now().toISOString();
  const { article, analysis } = content;
  // A clock that runs ahead must not put an article above all others for long.
  return { article, analysis, encodedAnalysis: encoded ?? encodeAnalysis(analysis, article), savedAt: savedAt < now ? savedAt : now };
}
