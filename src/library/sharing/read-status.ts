import type { LibraryDatabase } from '../database/library-database.ts';
import type { SharingStatus } from './sharing.ts';
import type { SeldomCount } from './seldom-count.ts';
import { readSharing } from './sharing-state.ts';

/**
 * See `Sharing.status`. It is asked at every wake: what can be many is counted by the database itself, which has an index for each
 * number, and only what is few is looked at. How many are shared grows with the library and is counted as often as `total` lets it be. Inside a
 * transaction with `state`, `shared` and `removed`.
 */
export async function readStatus(database: LibraryDatabase, total: SeldomCount): Promise<SharingStatus | null> {
  const sharing = await readSharing(database);
  if (sharing === null) return null;
  const { library, stream, formerly, position, notes, skipped, triedForm } = sharing;
  const { shared } = database;
  const [waiting, aside, unread, all] = await Promise.all([
    shared.where('due').equals(1).count(),
    shared.where('due').equals(2).count(),
    shared.where('unread').equals(1).toArray(),
    total.read(async () => (await shared.where('no').above(0).count()) - (await countRemoved(database))),
  ]);
  const due = waiting - unread.filter((row) => row.due === 1).length;
  return { library, stream, formerly, position, notes, skipped, triedForm, due, setAside: aside, unread: unread.length, shared: all };
}

/** Shared articles that were removed and can still be brought back; those forgotten have no number any more. */
async function countRemoved({ removed, shared }: LibraryDatabase): Promise<number> {
  const numbers = await removed.orderBy('no').keys();
  return numbers.length === 0 ? 0 : shared.where('no').anyOf(numbers).count();
}
