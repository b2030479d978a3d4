import type { LibraryDatabase } from '../../database/library-database.ts';
import type { ClippingRow } from '../../database/rows.ts';

/** A clipping as a merge left it, as far as a reader can work on it; its text and tags are told beside. */
export interface LeftAs {
  readonly title: string;
  readonly versions: number;
  readonly event: string | null;
  /** Its highlights and notes, each with when it was changed last. */
  readonly notes: readonly (readonly [id: string, changedAt: string])[];
}

/** A clipping as it is now. Inside a transaction. */
export async function leftAs(database: LibraryDatabase, { no, title, versions, event }: ClippingRow): Promise<LeftAs> {
  const notes = await database.annotations.where('[no+createdAt]').between([no], [no, []]).toArray();
  return { title, versions, event, notes: notes.map(({ id, changedAt }): readonly [string, string] => [id, changedAt]) };
}

/** Whether text and notes of a clipping are still those that a merge left; the journal of an older version tells of the text alone. */
export async function readsAsLeft(database: LibraryDatabase, row: ClippingRow, sha256: string, left: LeftAs | undefined): Promise<boolean> {
  if (row.sha256 !== sha256) return false;
  if (left === undefined) return true;
  const now = await leftAs(database, row);
  return now.title === left.title && now.versions === left.versions && sameNotes(now.notes, left.notes);
}

/** Whether all of it is: its tags too, and no name that the reader has given would be lost with it. */
export async function isAsLeft(
  database: LibraryDatabase, row: ClippingRow, { sha256, tags, left }: { readonly sha256: string; readonly tags: readonly string[]; readonly left?: LeftAs },
): Promise<boolean> {
  if (row.tags.join('\n') !== tags.join('\n') || !(await readsAsLeft(database, row, sha256, left))) return false;
  return left === undefined || row.event === null || row.event === left.event || isNamedElsewhere(database, row);
}

/** Whether other clippings of its event carry the name: one that is put among others takes theirs on, which is no work of the reader's. */
async function isNamedElsewhere(database: LibraryDatabase, { no, eventId, event }: ClippingRow): Promise<boolean> {
  if (eventId === '') return false;
  const others = await database.clippings.where('[eventId+no]').between([eventId], [eventId, []]).toArray();
  return others.some((other) => other.no !== no && other.event === event);
}

function sameNotes(a: LeftAs['notes'], b: LeftAs['notes']): boolean {
  const told = (notes: LeftAs['notes']): string => JSON.stringify(notes.toSorted(([x], [y]) => (x < y ? -1 : 1)));
  return told(a) === told(b);
}
