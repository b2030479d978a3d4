import type { LibraryDatabase } from '../database/library-database.ts';
import { countOn } from '../operations/annotations.ts';
import { addClippings } from '../operations/save.ts';
import type { Tools } from '../operations/tools.ts';
import { incomingOf } from './apply-state.ts';
import { mergeStates } from './merge-states.ts';
import { NOTHING_SHARED, sameState } from './shared-state.ts';
import { applyNotes, tagsOf } from './tags-and-notes.ts';
import type { FullRecord } from './whats-new.ts';

/** A record of an article that nothing is here of, and its sequence number. */
export interface NewRecord {
  readonly record: FullRecord;
  readonly seq: number;
  /** Its analysis as it lies in the library, if it came so. */
  readonly encoded: Uint8Array<ArrayBuffer> | null;
}

/**
 * Adds articles that this library never saw, as a newcomer meets by the thousand, all at once: one by one they take several times as
 * long. Returns how many. Inside a transaction that writes.
 */
export async function takeInNew(tools: Tools, database: LibraryDatabase, fresh: readonly NewRecord[]): Promise<number> {
  if (fresh.length === 0) return 0;
  const rows = await addClippings(tools, database, fresh.flatMap(({ record, encoded }) => incomingOf(tools, record, encoded) ?? []));
  const taken = rows.flatMap((row, at) => {
    const one = fresh[at];
    return one === undefined ? [] : [{ ...one, row, state: mergeStates(NOTHING_SHARED, one.record.state) }];
  });
  const tagged = taken.map(({ row, state }) => ({ ...row, tags: tagsOf([], state.tags) }));
  await database.clippings.bulkPut(tagged.filter(({ tags }) => tags.length > 0));
  await database.shared.bulkPut(taken.map(({ record: { id, state }, state: own, row: { no }, seq }) =>
    ({ id, no, state, revision: seq, changedAt: 0, due: sameState(own, state) ? 0 as const : 1 as const, unread: 0 as const })));
  // Dexie gives a transaction up after a hundred awaits in which nothing is asked of the database, so those without notes are left out.
  for (const { row, state } of taken.filter((one) => one.state.notes.length > 0)) await countOn(database, row.no, await applyNotes(database, row, state.notes));
  return rows.length;
}
