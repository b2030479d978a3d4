import { encodeAnalysis } from '../codec/analysis-codec.ts';
import type { LibraryDatabase } from '../database/library-database.ts';
import type { AnnotationRow, ClippingRow } from '../database/rows.ts';
import { LIMITS } from '../limits.ts';
import { countOn } from '../operations/annotations.ts';
import { takeOut } from '../operations/remove.ts';
import { bringBack } from '../operations/removed-clippings.ts';
import { replaceNewest, type Incoming } from '../operations/replace-newest.ts';
import { addClipping } from '../operations/save.ts';
import type { Tools } from '../operations/tools.ts';
import { wordsOfNote } from '../search/note-words.ts';
import { ownNote, type ReadClipping } from './read-snapshot.ts';
import type { SharedRecord } from './shared-record.ts';
import { contentKey, type SharedNote, type SharedState, type SharedTag } from './shared-state.ts';

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
  const { clipping, state } = change;
  if (state.removed.is) {
    // Removed now for this reader, who has the whole time to bring it back.
    if (clipping !== null && clipping.removal === null) await takeOut(tools, database, clipping.row, tools.now().getTime());
    return clipping?.row.no ?? 0;
  }
  const row = await present(tools, database, change);
  if (row === null) return 0;
  const tags = tagsOf(row.tags, state.tags);
  if (tags.join('\n') !== row.tags.join('\n')) await database.clippings.put({ ...row, tags });
  await applyNotes(database, row, change.notes);
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

/** The reader's tags after a state's choices. */
export function tagsOf(own: readonly string[], shared: readonly SharedTag[]): readonly string[] {
  const off = new Set(shared.filter(({ is }) => !is).map(({ tag }) => tag));
  const on = shared.filter(({ is }) => is).map(({ tag }) => tag);
  return [...new Set([...own.filter((tag) => !off.has(tag)), ...on])].slice(0, LIMITS.tags);
}

/** The notes of a state that another does not have like that. */
export function newsOf(before: readonly SharedNote[], after: readonly SharedNote[]): readonly SharedNote[] {
  const known = new Map(before.map(({ id, content }) => [id, contentKey(content)]));
  return after.filter(({ id, content }) => known.get(id) !== contentKey(content));
}

/** Brings notes of a clipping to what a state says of them; inside a transaction that writes. */
export async function applyNotes(database: LibraryDatabase, { no, id: clipping }: ClippingRow, notes: readonly SharedNote[]): Promise<void> {
  if (notes.length === 0) return;
  const rows = await database.annotations.where('[no+createdAt]').between([no], [no, []]).toArray();
  const own = new Map(rows.map((row) => [row.id, row]));
  const gone = notes.filter(({ id, content }) => content === null && own.has(id)).map(({ id }) => id);
  const changed = notes.flatMap((note) => (differs(note, own.get(note.id)) ? rowOf(note, no, clipping) : []));
  const room = LIMITS.annotations - rows.length + gone.length;
  const fresh = changed.filter(({ id }) => !own.has(id)).slice(0, room);
  await database.annotations.bulkDelete(gone);
  await database.annotations.bulkPut([...changed.filter(({ id }) => own.has(id)), ...fresh]);
  if (fresh.length !== gone.length) await countOn(database, no, fresh.length - gone.length);
}

function differs({ content }: SharedNote, row: AnnotationRow | undefined): boolean {
  return content !== null && (row === undefined || contentKey(ownNote(row).content) !== contentKey(content));
}

function rowOf({ id, at, content }: SharedNote, no: number, clipping: string): AnnotationRow[] {
  return content === null ? [] : [{ ...content, id, no, clipping, changedAt: new Date(at).toISOString(), words: wordsOfNote(content.note) }];
}
