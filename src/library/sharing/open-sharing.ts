import type { LibraryDatabase } from '../database/library-database.ts';
import type { RemovedRow } from '../database/rows.ts';
import { isForgotten } from '../operations/removed-clippings.ts';
import type { Tools } from '../operations/tools.ts';
import { due, prepare, sent, setAside } from './outgoing.ts';
import { readStatus } from './read-status.ts';
import { receive } from './receive.ts';
import type { Sharing, SharedRemoval, SharingStatus } from './sharing.ts';
import { SeldomCount } from './seldom-count.ts';
import { readSharing, writeSharing, type SharingState } from './sharing-state.ts';
import { takeTheirs } from './take-theirs.ts';

/** Names of a stream that are remembered: one for each of its servers, over a few times that it was brought back. */
const FORMER_NAMES = 15;

/** `Sharing` over an open library's tools. */
export function openSharing(tools: Tools): Sharing {
  const { transactions } = tools;
  const total = new SeldomCount();
  return {
    status: () => transactions.read(['state', 'shared', 'removed'], (database) => readStatus(database, total)),
    join: (library, notes) => transactions.write((database) => join(database, library, notes)),
    setNotes: (notes) => change(tools, (sharing) => ({ ...sharing, notes })),
    follow: (stream, last) => transactions.write((database) => follow(database, total, stream, last)),
    leave: () => {
      total.forget();
      return transactions.write(leave);
    },
    due: (limit) => due(tools, limit),
    prepare: (id) => prepare(tools, id),
    sent: (outgoing, seq) => sent(tools, outgoing, seq),
    setAside: (outgoing) => setAside(tools, outgoing),
    takeTheirs: (outgoing, theirs) => takeTheirs(tools, outgoing, theirs),
    receive: (messages, inOrder) => receive(tools, messages, inOrder),
    unread: (after, limit) => unreadAfter(tools, after, limit),
    triedIn: (form) => change(tools, (sharing) => ({ ...sharing, triedForm: form })),
    removals: (limit) => removals(tools, limit),
  };
}

/** Few at any time: articles that a newer version wrote. */
function unreadAfter({ transactions }: Tools, after: string, limit: number): Promise<readonly string[]> {
  return transactions.read(['shared'], async (database) => {
    const ids = await database.shared.where('unread').equals(1).primaryKeys();
    return ids.filter((id) => id > after).toSorted().slice(0, limit);
  });
}

async function join(database: LibraryDatabase, library: string, notes: boolean): Promise<void> {
  const before = await readSharing(database);
  if (before?.library !== library) await leave(database);
  const fresh = { library, stream: '', formerly: [], position: 0, notes, skipped: 0, triedForm: 0 };
  await writeSharing(database, before?.library === library ? { ...before, notes } : fresh);
}

async function change({ transactions }: Tools, work: (sharing: SharingState) => SharingState): Promise<void> {
  await transactions.write(async (database) => {
    const sharing = await readSharing(database);
    if (sharing !== null) await writeSharing(database, work(sharing));
  });
}

async function follow(database: LibraryDatabase, total: SeldomCount, stream: string, last = Number.POSITIVE_INFINITY): Promise<SharingStatus | null> {
  const sharing = await readSharing(database);
  if (sharing === null) return null;
  const same = sharing.stream === stream || sharing.formerly.includes(stream);
  // Numbers of another stream mean nothing in this one: all is compared anew, and sent where it is missing.
  const anew = !same || last < sharing.position;
  if (anew && sharing.stream !== '') await database.shared.toCollection().modify({ revision: 0, due: 1, unread: 0 });
  const formerly = [sharing.stream, ...sharing.formerly].filter((name) => name !== '' && name !== stream).slice(0, FORMER_NAMES);
  if (anew || sharing.stream !== stream) await writeSharing(database, { ...sharing, stream, formerly, ...(anew ? { position: 0, skipped: 0 } : {}) });
  return readStatus(database, total);
}

async function leave(database: LibraryDatabase): Promise<void> {
  await database.state.delete('sharing');
  await database.shared.clear();
}

function removals({ transactions, now }: Tools, limit: number): Promise<readonly SharedRemoval[]> {
  return transactions.read(['removed', 'shared'], async (database) => {
    const found: RemovedRow[] = [];
    await database.removed.orderBy('removedAt').reverse().until(() => found.length >= limit).each((row) => void found.push(row));
    const shared = await Promise.all(found.map(({ no }) => database.shared.where('no').equals(no).count()));
    return found.filter((row, at) => (shared[at] ?? 0) > 0 && !isForgotten(row, now())).map(({ token, removedAt, clipping: { title, publisher } }) =>
      ({ token, title, publisher, removedAt: new Date(removedAt).toISOString() }));
  });
}
