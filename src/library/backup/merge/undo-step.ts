import { decodeArticle } from '../../codec/article-codec.ts';
import { sameBytes } from '../../codec/same-bytes.ts';
import { fromArticle } from '../../database/clipping-row.ts';
import type { LibraryDatabase } from '../../database/library-database.ts';
import { changeSize } from '../../database/size.ts';
import { takeFromIndex } from '../../index/event-index.ts';
import { analysisOf } from '../../index/rebuild.ts';
import { LibraryError } from '../../library-error.ts';
import { refreshEvent } from '../../operations/events/refresh-event.ts';
import { setAside } from '../../operations/removed-clippings.ts';
import { reindex } from '../../operations/replace-newest.ts';
import type { Tools } from '../../operations/tools.ts';
import { changeInSearch, takeFromSearch } from '../../search/search-index.ts';
import { searchableOf } from '../../search/searchable.ts';
import { noteChange } from '../../sharing/note-change.ts';
import { cancelStaging, type Databases } from '../staging.ts';
import { isAsLeft, readsAsLeft } from './as-left.ts';
import { dropJournal, readBatch, readJournal, type AddedClipping, type ChangedClipping, type MergeBatch, type RevivedClipping } from './journal.ts';

/** How many batches are still to be taken back. */
export interface UndoProgress {
  readonly finished: boolean;
  readonly left: number;
}

/** See `LibraryBackup.undoMergeStep`. Takes the last batch back that is not yet; each is one transaction. */
export async function undoMergeStep(tools: Tools, databases: Databases): Promise<UndoProgress> {
  const { source, left } = await tools.transactions.write(async (database) => {
    const journal = await readJournal(database);
    if (journal === null) throw new LibraryError('not-found', 'There is no merge to be taken back.');
    const { batches } = journal;
    if (batches === 0) {
      await dropJournal(database);
      return { source: journal.source, left: -1 };
    }
    const batch = await readBatch(database, batches);
    // The last first: one clipping may have been completed twice.
    for (const one of batch.added.toReversed()) await takeOut(tools, database, one); // oxlint-disable-line no-await-in-loop -- one after the other, in one transaction
    for (const one of batch.changed.toReversed()) await putBack(tools, database, one); // oxlint-disable-line no-await-in-loop -- see above
    for (const one of batch.revived ?? []) await removeAgain(tools, database, one); // oxlint-disable-line no-await-in-loop -- see above
    await forgetDecisions(database, batch);
    await database.state.delete(`merge-${batches}`);
    await database.state.put({ ...journal, name: 'merge', stage: 'undoing', batches: batches - 1 });
    return { source: journal.source, left: batches - 1 };
  });
  await cancelStaging(databases, source);
  return { finished: left < 0, left: Math.max(0, left) };
}

/** Forgets decisions and findings put aside that came; one that the reader has made anew since stays. */
async function forgetDecisions(database: LibraryDatabase, { decisions, dismissals, dismissedAt }: MergeBatch): Promise<void> {
  const now = await database.decisions.bulkGet(decisions.map(([a, b]) => [a, b]));
  const same = decisions.filter(([, , decision], at) => decision === undefined || now[at]?.decision === decision);
  await database.decisions.bulkDelete(same.map(([a, b]) => [a, b]));
  const aside = await database.dismissals.bulkGet([...dismissals]);
  await database.dismissals.bulkDelete(dismissals.filter((_, at) => dismissedAt === undefined || aside[at]?.at === dismissedAt[at]));
}

/** Deletes a clipping that the merge brought, unless the reader has worked on it since. */
async function takeOut(tools: Tools, database: LibraryDatabase, added: AddedClipping): Promise<void> {
  const row = await database.clippings.where('id').equals(added.id).first();
  if (row === undefined || !(await isAsLeft(database, row, added))) return;
  const { no } = row;
  const content = await database.contents.get(no);
  await changeSize(database, -1);
  await database.clippings.delete(no);
  await refreshEvent(database, row.eventId);
  await takeFromIndex(database, no);
  await takeFromSearch(database, no);
  if (content !== undefined) await tools.vocabulary.recount(database, no, analysisOf(content), null);
  await database.contents.delete(no);
  await database.history.where('[no+version]').between([no], [no, []]).delete();
  await database.annotations.where('[no+createdAt]').between([no], [no, []]).delete();
  // Those who share it keep it: taking a merge back removes nothing of theirs.
  await database.shared.where('no').equals(no).delete();
}

/** Removes a clipping again that the merge brought back, unless the reader has worked on it since. */
async function removeAgain(tools: Tools, database: LibraryDatabase, { removed, left }: RevivedClipping): Promise<void> {
  const { sha256, tags } = removed.clipping;
  const row = await database.clippings.get(removed.no);
  if (row === undefined || !(await isAsLeft(database, row, { sha256, tags, left }))) return;
  await setAside(tools, database, removed, row.eventId);
  await noteChange(database, removed.no, tools.now());
}

/**
 * Gives a clipping back what it was before. Where the reader has saved it anew or written on it since, it stays as it is; tags and a name that
 * the reader has given it stay in any case.
 */
async function putBack(tools: Tools, database: LibraryDatabase, before: ChangedClipping): Promise<void> {
  const row = await database.clippings.get(before.row.no);
  const content = await database.contents.get(before.row.no);
  if (row === undefined || content === undefined || before.content === null) return;
  if (!(await readsAsLeft(database, row, before.sha256, before.left))) return;
  const { no } = row;
  const came = new Set(before.tags);
  const highlights = await database.annotations.where('id').anyOf(before.annotations).primaryKeys();
  await database.annotations.bulkDelete(highlights);
  await database.history.where('[no+version]').between([no], [no, []]).delete();
  await database.history.bulkPut(before.history);
  await database.contents.put(before.content);
  await database.clippings.put({
    ...row,
    ...fromArticle(decodeArticle(before.content.article), before.row.keys),
    savedAt: before.row.savedAt, updatedAt: before.row.updatedAt, versions: before.row.versions, analysisVersion: before.row.analysisVersion,
    event: before.row.event === null && (before.left === undefined || row.event === before.left.event) ? null : row.event,
    tags: row.tags.filter((tag) => !came.has(tag)),
    annotations: row.annotations - highlights.length,
  });
  await changeInSearch(database, no, searchableOf(before.content));
  // It may have been analysed anew meanwhile, too.
  if (!sameBytes(content.analysis, before.content.analysis)) await reindex(tools, database, content, analysisOf(before.content));
  await refreshEvent(database, row.eventId);
}
