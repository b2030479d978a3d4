import type { Clipping, SavedArticle } from '../clipping.ts';
import { decodeArticle } from '../codec/article-codec.ts';
import { summaryOf } from '../database/clipping-row.ts';
import type { ClippingRow } from '../database/rows.ts';
import { analysisOf } from '../index/rebuild.ts';
import { LibraryError } from '../library-error.ts';
import { LIMITS } from '../limits.ts';
import { clippingById } from './clipping-by-id.ts';
import type { Tools } from './tools.ts';

/** See `Library.get`. */
export function get(tools: Tools, id: string): Promise<Clipping> {
  return tools.transactions.read(['clippings', 'contents', 'history'], async (database) => {
    const row = await clippingById(database, id);
    const [content, history] = await Promise.all([
      database.contents.get(row.no),
      database.history.where('[no+version]').between([row.no], [row.no, []]).toArray(),
    ]);
    if (content === undefined) throw new LibraryError('not-found', 'The text of this clipping is missing from the library.');
    return {
      summary: summaryOf(row),
      article: decodeArticle(content.article),
      analysis: analysisOf(content),
      earlier: history.map(({ article, savedAt }) => ({ article: decodeArticle(article), savedAt })),
    };
  });
}

/** See `Library.getMany`. */
export async function getMany(tools: Tools, ids: readonly string[]): Promise<readonly SavedArticle[]> {
  if (ids.length > LIMITS.ids) throw new LibraryError('refused', `No more than ${LIMITS.ids} clippings can be read at once.`);
  return tools.transactions.read(['clippings', 'contents'], async (database) => {
    const rows = await Promise.all(ids.map((id) => database.clippings.where('id').equals(id).first()));
    const present = rows.filter((row): row is ClippingRow => row !== undefined);
    const contents = await database.contents.bulkGet(present.map(({ no }) => no));
    return present.flatMap(({ id, quality, savedAt }, at): SavedArticle[] => {
      const content = contents[at];
      return content ? [{ id, quality, savedAt, ...tools.contents.of(content) }] : [];
    });
  });
}
