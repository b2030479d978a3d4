import type { LibraryDatabase } from '../database/library-database.ts';
import type { AnnotationRow, ClippingRow } from '../database/rows.ts';
import { LIMITS } from '../limits.ts';
import { wordsOfNote } from '../search/note-words.ts';
import { ownNote } from './read-snapshot.ts';
import { contentKey, type SharedNote, type SharedTag } from './shared-state.ts';

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

/** Brings notes of a clipping, removed or not, to what a state says of them, and returns how many more it has; inside a transaction that writes. */
export async function applyNotes(database: LibraryDatabase, { no, id: clipping }: ClippingRow, notes: readonly SharedNote[]): Promise<number> {
  if (notes.length === 0) return 0;
  const rows = await database.annotations.where('[no+createdAt]').between([no], [no, []]).toArray();
  const own = new Map(rows.map((row) => [row.id, row]));
  const gone = notes.filter(({ id, content }) => content === null && own.has(id)).map(({ id }) => id);
  const changed = notes.flatMap((note) => (differs(note, own.get(note.id)) ? rowOf(note, no, clipping) : []));
  const room = LIMITS.annotations - rows.length + gone.length;
  const fresh = changed.filter(({ id }) => !own.has(id)).slice(0, room);
  await database.annotations.bulkDelete(gone);
  await database.annotations.bulkPut([...changed.filter(({ id }) => own.has(id)), ...fresh]);
  return fresh.length - gone.length;
}

/** The same with tags too. Returns the clipping's row, which is the caller's to write: it lies in one place or another. */
export async function withTagsAndNotes(database: LibraryDatabase, row: ClippingRow, tags: readonly SharedTag[], notes: readonly SharedNote[]): Promise<ClippingRow> {
  const more = await applyNotes(database, row, notes);
  return { ...row, tags: tagsOf(row.tags, tags), annotations: row.annotations + more };
}

function differs({ content }: SharedNote, row: AnnotationRow | undefined): boolean {
  return content !== null && (row === undefined || contentKey(ownNote(row).content) !== contentKey(content));
}

function rowOf({ id, at, content }: SharedNote, no: number, clipping: string): AnnotationRow[] {
  return content === null ? [] : [{ ...content, id, no, clipping, changedAt: new Date(at).toISOString(), words: wordsOfNote(content.note) }];
}
