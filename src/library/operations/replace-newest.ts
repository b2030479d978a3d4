import type { Article } from '../../article/article.ts';
import type { Analysis } from '../../claims/analysis.ts';
import { decodeArticle, encodeArticle } from '../codec/article-codec.ts';
import { sameBytes } from '../codec/same-bytes.ts';
import { sameStored } from '../codec/text-codec.ts';
import { fromArticle } from '../database/clipping-row.ts';
import type { LibraryDatabase } from '../database/library-database.ts';
import type { ClippingRow, ContentRow } from '../database/rows.ts';
import { putIntoIndex } from '../index/event-index.ts';
import { analysisOf } from '../index/rebuild.ts';
import { changeInSearch } from '../search/search-index.ts';
import { refreshEvent } from './events/refresh-event.ts';
import { termsUnder, type Tools } from './tools.ts';

/** A checked article on its way in. */
export interface Incoming {
  readonly article: Article;
  readonly analysis: Analysis;
  readonly encodedAnalysis: Uint8Array<ArrayBuffer>;
  readonly savedAt: string;
}

/** Text and headline are what a reader reads; the rest are facts about them. */
function saysTheSame(a: Article, b: Article): boolean {
  return a.sha256 === b.sha256 && a.title === b.title;
}

/** The same but for the moment of reading. */
function isSame(a: Article, b: Article): boolean {
  const [one, other] = [a, b].map((article) => encodeArticle({ ...article, capturedAt: '' }));
  return one !== undefined && other !== undefined && sameStored(one, other);
}

/** Puts another analysis of the newest version into index and counts; inside a transaction that writes. */
export async function reindex(tools: Tools, database: LibraryDatabase, before: ContentRow, after: Analysis): Promise<void> {
  await tools.vocabulary.recount(database, before.no, analysisOf(before), after);
  await putIntoIndex(database, before.no, termsUnder(tools, await tools.vocabulary.read(database), after));
}

/**
 * Makes an incoming article the newest version of a clipping. Other words: what was newest becomes history. The same words:
 * facts about them and the analysis are refreshed where they differ, which is no new version. Inside a transaction that writes.
 */
export async function replaceNewest(
  tools: Tools,
  database: LibraryDatabase,
  row: ClippingRow,
  incoming: Incoming,
): Promise<{ readonly row: ClippingRow; readonly outcome: 'updated' | 'unchanged' }> {
  const { article, analysis, encodedAnalysis, savedAt } = incoming;
  const content = await database.contents.get(row.no);
  const newest = content === undefined ? null : decodeArticle(content.article);
  const same = newest !== null && saysTheSame(newest, article);
  const sameAnalysis = same && content !== undefined && sameBytes(content.analysis, encodedAnalysis);
  if (newest !== null && sameAnalysis && isSame(newest, article)) return { row, outcome: 'unchanged' };

  const changed: ClippingRow = {
    ...row,
    ...fromArticle(article, row.keys),
    analysisVersion: analysis.version,
    ...(same ? {} : { versions: row.versions + 1, updatedAt: savedAt }),
  };
  await database.clippings.put(changed);
  if (content !== undefined && !same) {
    await database.history.put({ no: row.no, version: row.versions, article: content.article, savedAt: content.savedAt });
  }
  const since = same && content !== undefined ? content.savedAt : savedAt;
  await database.contents.put({ no: row.no, article: encodeArticle(article), savedAt: since, analysis: encodedAnalysis });
  if (content !== undefined && !sameAnalysis) await reindex(tools, database, content, analysis);
  if (!same) await changeInSearch(database, row.no, article);
  await refreshEvent(database, row.eventId);
  return { row: changed, outcome: same ? 'unchanged' : 'updated' };
}
