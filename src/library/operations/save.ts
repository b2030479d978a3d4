import type { Article } from '../../article/article.ts';
import type { Analysis } from '../../claims/analysis.ts';
import type { SaveOutcome, SaveResult } from '../clipping.ts';
import { encodeArticle } from '../codec/article-codec.ts';
import { fromArticle, newId } from '../database/clipping-row.ts';
import type { LibraryDatabase, NewClippingRow } from '../database/library-database.ts';
import type { ClippingRow } from '../database/rows.ts';
import { changeSize } from '../database/size.ts';
import { findMatch } from '../identity/find-match.ts';
import { identityOf, lookupKeys } from '../identity/identity-keys.ts';
import { putAllIntoIndex } from '../index/event-index.ts';
import { checkAnalysis } from '../intake/check-analysis.ts';
import { checkArticle } from '../intake/check-article.ts';
import { addToSearch } from '../search/search-index.ts';
import { noteSave } from '../sharing/note-change.ts';
import { bringBack, forget, isForgotten } from './removed-clippings.ts';
import { termsUnder, type Tools } from './tools.ts';
import { replaceNewest, type Incoming } from './replace-newest.ts';

function resultOf({ id, savedAt, versions }: Pick<ClippingRow, 'id' | 'savedAt' | 'versions'>, outcome: SaveOutcome): SaveResult {
  return { id, outcome, savedAt, versions };
}

function newRow({ article, analysis, savedAt }: Incoming): NewClippingRow {
  return {
    ...fromArticle(article),
    id: newId(), savedAt, updatedAt: savedAt, versions: 1, analysisVersion: analysis.version, tags: [], event: null,
    eventId: '', tally: null, annotations: 0, findingsOrder: 0,
  };
}

/** Adds articles that are not here yet, and returns their rows in order; inside a transaction that writes. */
export async function addClippings(tools: Tools, database: LibraryDatabase, incoming: readonly Incoming[]): Promise<readonly ClippingRow[]> {
  await changeSize(database, incoming.length);
  const fresh = incoming.map(newRow);
  const numbers = await database.clippings.bulkAdd(fresh, { allKeys: true });
  const added = incoming.map((one, at) => ({ ...one, no: numbers[at] ?? 0 }));
  await database.contents.bulkAdd(added.map(({ no, article, savedAt, encodedAnalysis }) => ({ no, article: encodeArticle(article), savedAt, analysis: encodedAnalysis })));
  await addToSearch(database, added);
  await tools.vocabulary.countWaiting(database, new Map(added.map(({ no, analysis }) => [no, analysis])));
  const vocabulary = await tools.vocabulary.read(database);
  await putAllIntoIndex(database, added.map(({ no, analysis }) => ({ no, terms: termsUnder(tools, vocabulary, analysis) })));
  return fresh.map((row, at) => ({ ...row, no: numbers[at] ?? 0 }));
}

/** Adds an article that is not here yet, and returns its row; inside a transaction that writes. */
export async function addClipping(tools: Tools, database: LibraryDatabase, incoming: Incoming): Promise<ClippingRow> {
  const [row] = await addClippings(tools, database, [incoming]);
  if (row === undefined) throw new Error('An article was added, and there is no row of it.');
  return row;
}

/** A removed clipping of the same article, back in the library as if saved now; null where there is none. */
async function revive(tools: Tools, database: LibraryDatabase, keys: readonly string[], savedAt: string): Promise<ClippingRow | null> {
  const removed = await findMatch(database.removed, keys);
  if (removed === null) return null;
  if (isForgotten(removed, new Date(savedAt))) {
    await forget(database, removed);
    return null;
  }
  const row = { ...(await bringBack(tools, database, removed)), savedAt };
  await database.clippings.put(row);
  return row;
}

/** See `Library.save`. */
export async function save(tools: Tools, untrusted: Article, analysis: Analysis): Promise<SaveResult> {
  const article = checkArticle(untrusted);
  const savedAt = tools.now().toISOString();
  const incoming: Incoming = { article, analysis, encodedAnalysis: checkAnalysis(analysis, article), savedAt };
  const keys = lookupKeys(identityOf(article));
  return tools.transactions.write(async (database) => {
    const { row, outcome } = await take(tools, database, keys, incoming);
    await noteSave(database, row.no, new Date(savedAt));
    return resultOf(row, outcome);
  });
}

async function take(
  tools: Tools, database: LibraryDatabase, keys: readonly string[], incoming: Incoming,
): Promise<{ readonly row: ClippingRow; readonly outcome: SaveOutcome }> {
  const existing = await findMatch(database.clippings, keys);
  if (existing !== null) return replaceNewest(tools, database, existing, incoming);
  const revived = await revive(tools, database, keys, incoming.savedAt);
  if (revived === null) return { row: await addClipping(tools, database, incoming), outcome: 'saved' };
  const { row } = await replaceNewest(tools, database, revived, incoming);
  return { row, outcome: 'saved' };
}
