import type { LibraryDatabase } from '../database/library-database.ts';
import type { SharedRow } from '../database/rows.ts';
import { analysisOf } from '../index/rebuild.ts';
import type { Tools } from '../operations/tools.ts';
import { ownState } from './own-state.ts';
import { readClipping } from './read-snapshot.ts';
import { sameState } from './shared-state.ts';
import type { Outgoing } from './shared-record.ts';
import { readSharing } from './sharing-state.ts';

const STORES = ['state', 'shared', 'clippings', 'removed', 'contents', 'annotations'] as const;

/** What a newer version of the product wrote must not be written over by this one, which cannot read it. */
export function isReadable({ unread }: SharedRow): boolean {
  return unread === 0;
}

/** See `Sharing.due`. */
export function due({ transactions }: Tools, limit: number): Promise<readonly string[]> {
  return transactions.read(['shared'], (database) => database.shared.where('due').equals(1).and(isReadable).limit(limit).primaryKeys());
}

/** See `Sharing.prepare`. */
export async function prepare(tools: Tools, id: string): Promise<Outgoing | null> {
  const outgoing = await tools.transactions.read(STORES, (database) => outgoingOf(database, id));
  if (outgoing !== 'nothing') return outgoing;
  await tools.transactions.write(async (database) => {
    if ((await outgoingOf(database, id)) === 'nothing') await database.shared.update(id, { due: 0 });
  });
  return null;
}

/** Null where it does not wait; `nothing` where it waits, and says nothing new. */
async function outgoingOf(database: LibraryDatabase, id: string): Promise<Outgoing | null | 'nothing'> {
  const row = await database.shared.get(id);
  const sharing = await readSharing(database);
  if (row === undefined || sharing === null || row.due !== 1 || !isReadable(row)) return null;
  const clipping = await readClipping(database, row.no, sharing.notes);
  const state = await ownState(database, row, clipping);
  if (row.revision > 0 && sameState(state, row.state)) return 'nothing';
  const content = clipping === null || state.removed.is ? null : { article: clipping.article, analysis: analysisOf(clipping.content) };
  // Nobody could read that.
  if (content === null && !state.removed.is) return 'nothing';
  const savedAt = clipping?.row.savedAt ?? new Date(row.changedAt).toISOString();
  return { id, state, savedAt, content, revision: row.revision, changedAt: row.changedAt };
}

/** See `Sharing.sent`. */
export async function sent(tools: Tools, { id, state, changedAt }: Outgoing, seq: number): Promise<void> {
  await tools.transactions.write(async (database) => {
    const row = await database.shared.get(id);
    if (row === undefined || row.revision >= seq) return;
    const again = row.changedAt !== changedAt;
    // A removal may tell of a newer text than the clipping's own; all else was sent with that.
    const here = state.removed.is && row.state.text?.digest === state.text?.digest ? (row.here ?? null) : null;
    await database.shared.put({ ...row, state, here, revision: seq, due: again ? 1 : 0 });
  });
}

/** See `Sharing.setAside`. */
export async function setAside(tools: Tools, { id, changedAt }: Pick<SharedRow, 'id' | 'changedAt'>): Promise<void> {
  await tools.transactions.write(async (database) => {
    const row = await database.shared.get(id);
    if (row !== undefined && row.changedAt === changedAt) await database.shared.put({ ...row, due: 2 });
  });
}
