import * as v from 'valibot';
import { HIGHLIGHT_COLOURS, type Annotation, type AnnotationChange, type NewAnnotation } from '../annotation.ts';
import { newId } from '../database/clipping-row.ts';
import type { LibraryDatabase } from '../database/library-database.ts';
import type { AnnotationRow } from '../database/rows.ts';
import { LibraryError } from '../library-error.ts';
import { LIMITS } from '../limits.ts';
import { wordsOfNote } from '../search/note-words.ts';
import { noteChange } from '../sharing/note-change.ts';
import { clippingById } from './clipping-by-id.ts';
import type { Tools } from './tools.ts';

const text = (most: number) => v.pipe(v.string(), v.maxLength(most));
const note = text(LIMITS.note);
const colour = v.picklist(HIGHLIGHT_COLOURS);
const NEW = v.object({
  clipping: text(200),
  quote: v.pipe(text(LIMITS.quote), v.regex(/\S/u)),
  prefix: text(64),
  suffix: text(64),
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/u)),
  start: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  colour,
  note,
});
const CHANGE = v.object({ note: v.optional(note), colour: v.optional(colour) });

function checked<Output>(schema: v.GenericSchema<unknown, Output>, input: unknown): Output {
  const result = v.safeParse(schema, input, { abortEarly: true });
  if (!result.success) throw new LibraryError('refused', 'A highlight needs some words of the text, and a note must not be too long.');
  return result.output;
}

function annotationOf({ no: _no, words: _words, ...annotation }: AnnotationRow): Annotation {
  return annotation;
}

/** Keeps the number of highlights that a clipping's small row tells; inside a transaction that writes. */
export async function countOn(database: LibraryDatabase, no: number, change: number): Promise<void> {
  const row = await database.clippings.get(no);
  if (row !== undefined) await database.clippings.put({ ...row, annotations: row.annotations + change });
}

/** See `Library.annotations`. */
export function annotations(tools: Tools, clipping: string): Promise<readonly Annotation[]> {
  return tools.transactions.read(['clippings', 'annotations'], async (database) => {
    const { no } = await clippingById(database, clipping);
    const rows = await database.annotations.where('[no+createdAt]').between([no], [no, []]).toArray();
    return rows.map(annotationOf).toSorted((x, y) => x.start - y.start || (x.id < y.id ? -1 : 1));
  });
}

/** See `Library.annotate`. */
export async function annotate(tools: Tools, given: NewAnnotation): Promise<Annotation> {
  const input = checked(NEW, given);
  const at = tools.now().toISOString();
  return tools.transactions.write(async (database) => {
    const { no, annotations: kept } = await clippingById(database, input.clipping);
    if (kept >= LIMITS.annotations) throw new LibraryError('refused', 'This clipping holds as many highlights as it can.');
    const row: AnnotationRow = { ...input, id: newId(), no, words: wordsOfNote(input.note), createdAt: at, changedAt: at };
    await database.annotations.add(row);
    await countOn(database, no, 1);
    await noteChange(database, no, tools.now());
    return annotationOf(row);
  });
}

async function annotationById(database: LibraryDatabase, id: string): Promise<AnnotationRow> {
  const row = await database.annotations.get(id);
  if (row === undefined) throw new LibraryError('not-found', 'There is no such highlight in the library.');
  return row;
}

/** See `Library.changeAnnotation`. */
export async function changeAnnotation(tools: Tools, id: string, change: AnnotationChange): Promise<Annotation> {
  const input = checked(CHANGE, change);
  const changedAt = tools.now().toISOString();
  return tools.transactions.write(async (database) => {
    const before = await annotationById(database, id);
    const kept = input.note ?? before.note;
    const row: AnnotationRow = { ...before, colour: input.colour ?? before.colour, note: kept, words: wordsOfNote(kept), changedAt };
    await database.annotations.put(row);
    await noteChange(database, row.no, tools.now());
    return annotationOf(row);
  });
}

/** See `Library.removeAnnotation`. */
export function removeAnnotation(tools: Tools, id: string): Promise<Annotation> {
  return tools.transactions.write(async (database) => {
    const row = await annotationById(database, id);
    await database.annotations.delete(id);
    await countOn(database, row.no, -1);
    await noteChange(database, row.no, tools.now());
    return annotationOf(row);
  });
}
