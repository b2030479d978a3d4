import { LibraryError } from '../library-error.ts';

/** Sort key and number of a page's last row. */
export type PageKey = readonly [key: string | number, no: number];

/** Longest cursor: a headline cut for sorting, every letter of it escaped. */
const LONGEST = 1000;

/** A page's end as text that callers hand back. */
export function writeCursor(key: PageKey): string {
  return JSON.stringify(key);
}

/** Reads a cursor back; throws `refused` for anything but one written for keys of the same type. */
export function readCursor(cursor: string, type: 'string' | 'number'): PageKey {
  try {
    const parsed: unknown = cursor.length <= LONGEST ? JSON.parse(cursor) : null;
    if (Array.isArray(parsed) && parsed.length === 2) {
      const [key, no] = parsed as [unknown, unknown];
      if ((typeof key === 'string' || typeof key === 'number') && typeof key === type && Number.isSafeInteger(no)) return [key, no as number];
    }
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  throw new LibraryError('refused', 'This is no place in the list.');
}

/** A number of rows that a page may have; throws `refused`. */
export function checkLimit(limit: number, most: number): number {
  if (Number.isSafeInteger(limit) && limit >= 1 && limit <= most) return limit;
  throw new LibraryError('refused', `A page has 1 to ${most} rows.`);
}
