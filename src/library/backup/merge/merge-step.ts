import type { LibraryDatabase } from '../../database/library-database.ts';
import type { DecisionRow, DismissalRow } from '../../database/rows.ts';
import type { Tools } from '../../operations/tools.ts';
import { gone } from '../backup-faults.ts';
import { cancelStaging, readRestoreState, withStaging, type Databases } from '../staging.ts';
import { incomingClippings, type IncomingClipping } from './incoming.ts';
import { dropJournal, EMPTY_BATCH, readBatch, readJournal, type MergeBatch, type MergeJournal } from './journal.ts';
import { mergeClipping } from './merge-clipping.ts';

/** How far a merge has come. */
export interface MergeProgress {
  readonly finished: boolean;
  readonly done: number;
  readonly all: number;
  /** Clippings that were not in the library, and those that got something that they lacked. */
  readonly added: number;
  readonly changed: number;
}

/** Clippings of one batch: some hundred milliseconds, so that a check never waits long. */
const BATCH = 12;

type Source =
  | { readonly stage: 'clippings'; readonly reached: number | null; readonly read: number; readonly clippings: readonly IncomingClipping[] }
  | { readonly stage: 'decisions'; readonly decisions: readonly DecisionRow[] }
  | { readonly stage: 'dismissals'; readonly dismissals: readonly DismissalRow[] };

/** See `LibraryBackup.mergeStep`. A batch and its line in the journal are one transaction; a batch that was written is not written again. */
export async function mergeStep(tools: Tools, databases: Databases, restore: string): Promise<MergeProgress> {
  const journal = await tools.transactions.read(['state'], readJournal);
  if (journal?.source === restore && journal.stage === 'undoing') throw gone();
  if (journal?.source === restore && journal.stage === 'done') {
    await cancelStaging(databases, restore);
    return progressOf(journal);
  }
  const from = journal?.source === restore ? journal : await begin(tools, databases, restore);
  const source = await withStaging(databases, restore, (staging) => staging.read(
    ['clippings', 'contents', 'history', 'annotations', 'decisions', 'dismissals'],
    (database) => readSource(database, from),
  ));
  const after = await tools.transactions.write(async (database) => {
    const present = await readJournal(database);
    // Another page may have written this batch, or begun to take all back.
    if (present === null || present.source !== restore || present.batches !== from.batches || present.stage !== from.stage) return present ?? from;
    const { batch, journal: next } = await apply(tools, database, present, source);
    await database.state.put({ ...batch, name: `merge-${next.batches}` });
    await database.state.put({ ...next, name: 'merge' });
    return next;
  });
  if (after.stage === 'done') await cancelStaging(databases, restore);
  return progressOf(after);
}

/** What a journal says to the reader. */
export function progressOf({ stage, done, all, added, changed }: MergeJournal): MergeProgress {
  return { finished: stage === 'done', done, all, added, changed };
}

async function begin(tools: Tools, databases: Databases, restore: string): Promise<MergeJournal> {
  const all = await withStaging(databases, restore, (staging) => staging.read(['state', 'clippings'], async (database) => {
    if (!(await readRestoreState(database)).ready) throw gone();
    return database.clippings.count();
  }));
  const journal: MergeJournal = { source: restore, stage: 'clippings', no: 0, batches: 0, all, done: 0, added: 0, changed: 0 };
  await tools.transactions.write(async (database) => {
    await dropJournal(database);
    await database.state.put({ ...journal, name: 'merge' });
  });
  return journal;
}

async function readSource(database: LibraryDatabase, { stage, no }: MergeJournal): Promise<Source> {
  if (stage === 'clippings') return { stage, ...(await incomingClippings(database, no, BATCH)) };
  // The reader's own decisions are few, even in a large library.
  if (stage === 'decisions') return { stage, decisions: await database.decisions.toArray() };
  return { stage: 'dismissals', dismissals: await database.dismissals.toArray() };
}

async function apply(tools: Tools, database: LibraryDatabase, journal: MergeJournal, source: Source): Promise<{ batch: MergeBatch; journal: MergeJournal }> {
  const next = { ...journal, batches: journal.batches + 1 };
  if (source.stage === 'decisions') {
    const decisions = await addDecisions(database, source.decisions, await renamed(database, journal));
    return { batch: { ...EMPTY_BATCH, decisions }, journal: { ...next, stage: 'dismissals' } };
  }
  if (source.stage === 'dismissals') {
    const known = await database.dismissals.bulkGet(source.dismissals.map(({ finding }) => finding));
    const names = await renamed(database, journal);
    const fresh = source.dismissals
      .filter((_, at) => known[at] === undefined)
      .map((dismissal) => ({ ...dismissal, articles: dismissal.articles.map((id) => names.get(id) ?? id) }));
    await database.dismissals.bulkAdd(fresh);
    return { batch: { ...EMPTY_BATCH, dismissals: fresh.map(({ finding }) => finding), dismissedAt: fresh.map(({ at }) => at) }, journal: { ...next, stage: 'done' } };
  }
  if (source.reached === null) return { batch: EMPTY_BATCH, journal: { ...next, stage: 'decisions' } };
  const merged = [];
  for (const one of source.clippings) merged.push({ from: one.row.id, ...(await mergeClipping(tools, database, one)) }); // oxlint-disable-line no-await-in-loop -- one after the other, in one transaction
  const added = merged.flatMap((one) => (one.outcome === 'added' ? [one.added] : []));
  const changed = merged.flatMap((one) => (one.outcome === 'changed' ? [one.changed] : []));
  const revived = merged.flatMap((one) => one.revived ?? []);
  const others = merged.filter(({ from, id }) => from !== id).map(({ from, id }) => [from, id] as const);
  return {
    batch: { ...EMPTY_BATCH, added, changed, revived, renamed: others },
    journal: { ...next, no: source.reached, done: journal.done + source.read, added: journal.added + added.length, changed: journal.changed + changed.length },
  };
}

async function renamed(database: LibraryDatabase, { batches }: MergeJournal): Promise<ReadonlyMap<string, string>> {
  const all = await Promise.all(Array.from({ length: batches }, (_, at) => readBatch(database, at + 1)));
  return new Map(all.flatMap((batch) => batch.renamed));
}

/** A decision that was made here stands against one of the backup. */
async function addDecisions(database: LibraryDatabase, decisions: readonly DecisionRow[], names: ReadonlyMap<string, string>): Promise<MergeBatch['decisions']> {
  const added: [string, string, DecisionRow['decision']][] = [];
  for (const { a, b, decision } of decisions) {
    const [first = '', second = ''] = [names.get(a) ?? a, names.get(b) ?? b].toSorted((x, y) => (x < y ? -1 : 1));
    if (first === second || (await database.decisions.get([first, second])) !== undefined) continue; // oxlint-disable-line no-await-in-loop -- in one transaction
    await database.decisions.add({ a: first, b: second, decision }); // oxlint-disable-line no-await-in-loop -- see above
    added.push([first, second, decision]);
  }
  return added;
}
