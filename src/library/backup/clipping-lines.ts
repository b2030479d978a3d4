import type { LibraryDatabase } from '../database/library-database.ts';
import type { BackedUpStore, RowLine } from './backup-line.ts';

/** All rows of one clipping, in the order in which a backup holds them. */
export interface ClippingLines {
  readonly no: number;
  readonly lines: readonly RowLine[];
}

/**
 * The rows of the first clipping numbered above `no`, saved or removed: a clipping keeps its number through removal and
 * undoing, so that each is met once, however it changes meanwhile. One that has lost its text has no lines: no backup with it could be
 * restored. Null where there is none. Inside a transaction.
 */
export async function clippingLines(database: LibraryDatabase, { no }: { readonly no: number }): Promise<ClippingLines | null> {
  const [clipping, removed] = await Promise.all([
    database.clippings.where('no').above(no).first(),
    database.removed.where('no').above(no).first(),
  ]);
  const row = removed === undefined || (clipping !== undefined && clipping.no < removed.no) ? clipping : removed;
  if (row === undefined) return null;
  const range = [[row.no], [row.no, []]] as const;
  const [content, annotations, history] = await Promise.all([
    database.contents.get(row.no),
    database.annotations.where('[no+createdAt]').between(...range).toArray(),
    database.history.where('[no+version]').between(...range).toArray(),
  ]);
  return {
    no: row.no,
    lines: content === undefined ? [] : [
      ...linesOf('token' in row ? 'removed' : 'clippings', [row]),
      ...linesOf('contents', [content]),
      ...linesOf('history', history),
      ...linesOf('annotations', annotations),
    ],
  };
}

function linesOf(store: BackedUpStore, rows: readonly object[]): readonly RowLine[] {
  return rows.map((row) => ({ store, row: row as RowLine['row'] }));
}
