import type { Article } from '../../article/article.ts';
import { decodeArticle } from '../codec/article-codec.ts';
import type { LibraryDatabase } from '../database/library-database.ts';
import type { AnnotationRow, ClippingRow, ContentRow, RemovedRow } from '../database/rows.ts';
import type { OwnNote, Snapshot } from './advance-state.ts';
import { articleDigest } from './shared-id.ts';

/** A clipping with what sharing reads of it. */
export interface ReadClipping {
  readonly row: ClippingRow;
  /** Null while it is in the library. */
  readonly removal: RemovedRow | null;
  readonly content: ContentRow;
  readonly article: Article;
  readonly snapshot: Snapshot;
}

/** A highlight or note without what belongs to one library alone. */
export function ownNote({ id, quote, prefix, suffix, sha256, start, colour, note, createdAt, changedAt }: AnnotationRow): OwnNote {
  return { id, at: Date.parse(changedAt), content: { quote, prefix, suffix, sha256, start, colour, note, createdAt } };
}

/** A clipping by its number, in the library or removed; null once it is forgotten. Inside a transaction. */
export async function readClipping(database: LibraryDatabase, no: number, withNotes: boolean): Promise<ReadClipping | null> {
  const present = await database.clippings.get(no);
  const removal = present === undefined ? ((await database.removed.where('no').equals(no).first()) ?? null) : null;
  const row = present ?? removal?.clipping;
  const content = row && (await database.contents.get(no));
  if (row === undefined || content === undefined) return null;
  const annotations = withNotes ? await database.annotations.where('[no+createdAt]').between([no], [no, []]).toArray() : null;
  const article = decodeArticle(content.article);
  const text = { digest: articleDigest(article), savedAt: Date.parse(content.savedAt) };
  const snapshot = { ...text, removed: removal !== null, tags: row.tags, notes: annotations?.map(ownNote) ?? null };
  return { row, removal, content, article, snapshot };
}
