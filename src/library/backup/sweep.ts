import type { Tools } from '../operations/tools.ts';
import { dropJournal, readJournal } from './merge/journal.ts';
import type { MergeProgress } from './merge/merge-step.ts';
import { progressOf } from './merge/merge-step.ts';
import type { Databases } from './staging.ts';

/** What of earlier restores can still be gone on with, or taken back. */
export interface Restores {
  /** The library that was replaced is still there. */
  readonly replaced: boolean;
  /** The last merge, and how far it or its undoing has come; null where it cannot be taken back any more. */
  readonly merge: (MergeProgress & { readonly restore: string; readonly undoing: boolean }) | null;
}

/** See `LibraryBackup.restores`. */
export async function readRestores(tools: Tools, { places }: Databases): Promise<Restores> {
  const { previous } = await places.read();
  const journal = await tools.transactions.read(['state'], readJournal);
  const merge = journal === null ? null : { ...progressOf(journal), restore: journal.source, undoing: journal.stage === 'undoing' };
  return { replaced: previous !== null, merge };
}

/**
 * See `LibraryBackup.tidy`. What could be taken back until now cannot any more; a merge that was cut off can still go on or be taken
 * back.
 */
export async function tidy(tools: Tools, { places }: Databases): Promise<void> {
  const all = await places.all();
  if (all.length === 0) return;
  const merging = await tools.transactions.read(['state'], readJournal);
  const done = merging?.stage === 'done';
  if (done) await tools.transactions.write(dropJournal);
  const { previous, staging } = await places.read();
  const keeps = merging !== null && !done && staging === merging.source;
  if (previous !== null || (staging !== null && !keeps)) {
    await places.change((before) => ({ ...before, previous: null, staging: keeps ? before.staging : null }));
  }
  await places.delete(await places.stray());
}
