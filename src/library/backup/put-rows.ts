import type { Article } from '../../article/article.ts';
import { fromArticle } from '../database/clipping-row.ts';
import type { LibraryDatabase } from '../database/library-database.ts';
import type { ClippingRow } from '../database/rows.ts';
import { BACKED_UP } from './backup-line.ts';
import type { ReadRow } from './read-row.ts';

type RowOf<Store extends ReadRow['store']> = Extract<ReadRow, { readonly store: Store }>;
type Small = RowOf<'clippings' | 'removed'>;

/**
 * Adds checked rows to the database that a backup is read into. What a small row says of its article is taken from the article
 * itself. A key that is there already fails, as in any library. Inside a transaction that writes.
 */
export async function putRows(database: LibraryDatabase, rows: readonly ReadRow[]): Promise<void> {
  const small = new Map<number, Small>();
  for (const read of rows) {
    if (isSmall(read)) small.set(read.row.no, read);
    if (read.store !== 'contents' || read.article === undefined) continue;
    const { no } = read.row;
    const known = small.get(no);
    if (known !== undefined) small.set(no, agreeing(known, read.article, read.analysisVersion ?? 0));
    else await amend(database, no, read.article, read.analysisVersion ?? 0); // oxlint-disable-line no-await-in-loop -- one of a chunk at most
  }
  for (const store of BACKED_UP) {
    const own = rows.filter((read) => read.store === store).map((read) => (isSmall(read) ? (small.get(read.row.no) ?? read) : read).row);
    if (own.length > 0) await database.table(store).bulkAdd(own); // oxlint-disable-line no-await-in-loop -- a store after the other
  }
}

function isSmall(read: ReadRow): read is Small {
  return read.store === 'clippings' || read.store === 'removed';
}

/** The clipping of this number came with the chunk before. */
async function amend(database: LibraryDatabase, no: number, article: Article, analysisVersion: number): Promise<void> {
  const clipping = await database.clippings.get(no);
  if (clipping !== undefined) await database.clippings.put(agreeingRow(clipping, article, analysisVersion));
  const removed = await database.removed.where('no').equals(no).first();
  if (removed === undefined) return;
  await database.removed.put(agreeing({ store: 'removed', row: removed }, article, analysisVersion).row as typeof removed);
}

function agreeing(read: Small, article: Article, analysisVersion: number): Small {
  if (read.store === 'clippings') return { ...read, row: agreeingRow(read.row, article, analysisVersion) };
  const clipping = agreeingRow(read.row.clipping, article, analysisVersion);
  return { ...read, row: { ...read.row, keys: clipping.keys, clipping } };
}

function agreeingRow(row: ClippingRow, article: Article, analysisVersion: number): ClippingRow {
  return { ...row, ...fromArticle(article, row.keys), analysisVersion };
}
