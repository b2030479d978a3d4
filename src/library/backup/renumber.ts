import type { ReadRow } from './read-row.ts';

/** Above this number, clippings of a backup are numbered one by one. No library of a reader's gets so far: each saving takes one number. */
const KEPT = 2 ** 22;

/**
 * The number that a clipping of a backup gets: its own, but not one so large that what is kept for every number up to the newest has no room
 * in memory. A search keeps some bytes for each.
 * @param last the number of the clipping before it
 */
export function numberFor(no: number, last: number): number {
  return no <= KEPT ? no : Math.max(last, KEPT) + 1;
}

/** A row of a clipping under the number that its clipping has got; a row of another kind as it is. */
export function underNumber(read: ReadRow, no: number): ReadRow {
  switch (read.store) {
    case 'clippings': return { ...read, row: { ...read.row, no } };
    case 'removed': return { ...read, row: { ...read.row, no, clipping: { ...read.row.clipping, no } } };
    case 'contents': return { ...read, row: { ...read.row, no } };
    case 'history': return { ...read, row: { ...read.row, no } };
    case 'annotations': return { ...read, row: { ...read.row, no } };
    default: return read;
  }
}
