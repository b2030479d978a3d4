import type { LibraryDatabase } from '../../database/library-database.ts';
import type { AnnotationRow, ClippingRow, ContentRow, HistoryRow } from '../../database/rows.ts';

/** A clipping of the source with all its rows. */
export interface IncomingClipping {
  readonly row: ClippingRow;
  readonly content: ContentRow;
  readonly history: readonly HistoryRow[];
  readonly annotations: readonly AnnotationRow[];
}

/** Clippings of the source above a number, and the number reached; those without a text are passed over. Inside a transaction. */
export async function incomingClippings(
  database: LibraryDatabase,
  no: number,
  most: number,
): Promise<{ readonly reached: number | null; readonly read: number; readonly clippings: readonly IncomingClipping[] }> {
  const rows = await database.clippings.where('no').above(no).limit(most).toArray();
  const found: IncomingClipping[] = [];
  for (const row of rows) {
    const range = [[row.no], [row.no, []]] as const;
    const [content, history, annotations] = await Promise.all([ // oxlint-disable-line no-await-in-loop -- few, in one transaction
      database.contents.get(row.no),
      database.history.where('[no+version]').between(...range).toArray(),
      database.annotations.where('[no+createdAt]').between(...range).toArray(),
    ]);
    if (content !== undefined) found.push({ row, content, history, annotations });
  }
  return { reached: rows.at(-1)?.no ?? null, read: rows.length, clippings: found };
}
