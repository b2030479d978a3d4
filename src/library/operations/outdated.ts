import type { Analysis } from '../../claims/analysis.ts';
import { decodeArticle, encodeArticle } from '../codec/article-codec.ts';
import { checkAnalysis } from '../intake/check-analysis.ts';
import { LIMITS } from '../limits.ts';
import type { OutdatedPage, OutdatedRequest } from '../outdated-request.ts';
import { refreshEvent } from './events/refresh-event.ts';
import { checkLimit, readCursor, writeCursor } from './page-cursor.ts';
import { reindex } from './replace-newest.ts';
import type { Tools } from './tools.ts';

/** See `Library.outdated`. */
export async function outdated(tools: Tools, { version, limit, cursor }: OutdatedRequest): Promise<OutdatedPage> {
  const most = checkLimit(limit, LIMITS.outdatedRows);
  const from = cursor === undefined || cursor === null ? [] : readCursor(cursor, 'number');
  return tools.transactions.read(['clippings', 'contents'], async (database) => {
    const range = (start: readonly unknown[]) => database.clippings.where('[analysisVersion+no]').between(start, [version], false, false);
    const rows = await range(from).limit(most + 1).toArray();
    const shown = rows.slice(0, most);
    const last = rows.length > most ? shown.at(-1) : undefined;
    const contents = await database.contents.bulkGet(shown.map(({ no }) => no));
    return {
      articles: shown.flatMap(({ id }, at) => {
        const content = contents[at];
        return content ? [{ id, article: decodeArticle(content.article) }] : [];
      }),
      cursor: last === undefined ? null : writeCursor([last.analysisVersion, last.no]),
      remaining: await range([]).count(),
    };
  });
}

/** See `Library.replaceAnalysis`. */
export function replaceAnalysis(tools: Tools, id: string, sha256: string, analysis: Analysis): Promise<boolean> {
  return tools.transactions.write(async (database) => {
    const row = await database.clippings.where('id').equals(id).first();
    const content = row && (await database.contents.get(row.no));
    if (row === undefined || content === undefined || row.sha256 !== sha256) return false;
    const article = decodeArticle(content.article);
    const encoded = checkAnalysis(analysis, article);
    await database.clippings.put({ ...row, analysisVersion: analysis.version });
    await database.contents.put({ ...content, article: encodeArticle(article), analysis: encoded });
    await reindex(tools, database, content, analysis);
    await refreshEvent(database, row.eventId);
    return true;
  });
}
