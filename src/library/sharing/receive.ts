import type { LibraryDatabase } from '../database/library-database.ts';
import type { SharedRow } from '../database/rows.ts';
import { findMatch } from '../identity/find-match.ts';
import { identityOf, lookupKeys } from '../identity/identity-keys.ts';
import type { Tools } from '../operations/tools.ts';
import { applyState } from './apply-state.ts';
import { laterText, mergeStates } from './merge-states.ts';
import { ownState, stampHere } from './own-state.ts';
import { readClipping, type ReadClipping } from './read-snapshot.ts';
import type { Incoming, SharedRecord } from './shared-record.ts';
import { NOTHING_SHARED, sameState } from './shared-state.ts';
import { readSharing, writeSharing } from './sharing-state.ts';
import { newsOf } from './tags-and-notes.ts';
import { takeInNew, type NewRecord } from './take-in-new.ts';
import { WhatsNew } from './whats-new.ts';

/** See `Sharing.receive`. One transaction for all of it, the position included: nothing is ever taken in twice or passed over. */
export function receive(tools: Tools, messages: readonly Incoming[], inOrder: boolean): Promise<number> {
  return tools.transactions.write(async (database) => {
    const sharing = await readSharing(database);
    if (sharing === null) return 0;
    const wanted = messages.filter(({ seq }) => !inOrder || seq > sharing.position);
    const whatsNew = await WhatsNew.among(database, wanted.flatMap((message) => (message.kind === 'record' ? [message.record] : [])));
    let changed = 0;
    const fresh: NewRecord[] = [];
    for (const message of wanted) {
      if (message.kind === 'record' && whatsNew.takes(message.record)) {
        fresh.push({ record: message.record, seq: message.seq, encoded: message.encoded ?? null });
        continue;
      }
      changed += await takeInNew(tools, database, fresh.splice(0));
      if (message.kind === 'record') changed += Number(await takeIn(tools, database, message.record, message.seq, sharing.notes));
      if (message.kind === 'newer') await leaveUnread(database, message.id, message.seq);
    }
    changed += await takeInNew(tools, database, fresh);
    const skipped = sharing.skipped + (inOrder ? wanted.filter(({ kind }) => kind === 'unreadable').length : 0);
    const position = inOrder ? messages.reduce((last, { seq }) => Math.max(last, seq), sharing.position) : sharing.position;
    await writeSharing(database, { ...sharing, position, skipped });
    return changed;
  });
}

/** Brings the clipping to what the record and the reader's own changes come to; true where something changed. */
async function takeIn(tools: Tools, database: LibraryDatabase, record: SharedRecord, seq: number, withNotes: boolean): Promise<boolean> {
  const row = await database.shared.get(record.id);
  if (row !== undefined && row.revision >= seq && row.unread === 0) return false;
  const mine = await readClipping(database, row?.no ?? 0, withNotes);
  const before = row?.state ?? NOTHING_SHARED;
  const changed = row === undefined || row.due === 0 ? before : await ownState(database, row, mine);
  const text = stampHere(row, mine);
  // Where a text comes, it and the one that is here are all there is to choose from: one that was only heard of cannot be shown.
  const own = { ...changed, text: record.content === null ? laterText(changed.text, text) : text };
  const state = mergeStates(own, record.state);
  const clipping = mine ?? (state.removed.is ? null : await findUnshared(database, record, withNotes));
  const takesText = record.content !== null && state.text?.digest === record.state.text?.digest && clipping?.snapshot.digest !== state.text?.digest;
  const known = row !== undefined && sameState(state, own) && !takesText && (mine !== null || state.removed.is);
  // A reader who keeps notes to themselves may have changed those of others: what nobody else changed since stays like that.
  const notes = mine === null ? state.notes : newsOf(own.notes, state.notes);
  const made = known ? row.no : await applyState(tools, database, { clipping, state, notes, record, takesText });
  const due = sameState(state, record.state) ? 0 : 1;
  const here = takesText || text?.digest === record.state.text?.digest ? null : text;
  await database.shared.put({ id: record.id, no: made || (row?.no ?? 0), state: record.state, here, revision: seq, changedAt: row?.changedAt ?? 0, due, unread: 0 });
  return !known;
}

/**
 * The clipping of the same article that is here already, though it was not shared. Also where the article is known and has none: it was
 * removed before this reader saw it, its time here is over, or only a newer version could read it.
 */
async function findUnshared(database: LibraryDatabase, { content }: SharedRecord, withNotes: boolean): Promise<ReadClipping | null> {
  if (content === null) return null;
  const keys = lookupKeys(identityOf(content.article));
  const found = (await findMatch(database.clippings, keys)) ?? (await findMatch(database.removed, keys));
  return found && readClipping(database, found.no, withNotes);
}

async function leaveUnread(database: LibraryDatabase, id: string, seq: number): Promise<void> {
  const fresh: SharedRow = { id, no: 0, state: NOTHING_SHARED, revision: 0, changedAt: 0, due: 0, unread: 1 };
  await database.shared.put({ ...fresh, ...(await database.shared.get(id)), revision: seq, unread: 1 });
}
