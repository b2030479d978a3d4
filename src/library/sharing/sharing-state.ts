import type { LibraryDatabase } from '../database/library-database.ts';

/** That this library is shared, and how far what others did is known. */
export interface SharingState {
  /** Name of the shared library. */
  readonly library: string;
  /** Tells the stream from one made anew under its name; empty before it was first seen. */
  readonly stream: string;
  /** What told it before, the last first: of a stream brought back from a backup each of the servers tells another name, by who leads. */
  readonly formerly: readonly string[];
  /** Sequence number of the last message taken in. */
  readonly position: number;
  /** Whether the reader's highlights and notes are shared too. */
  readonly notes: boolean;
  /** Messages that could not be read and were passed over. */
  readonly skipped: number;
  /** Newest form of messages in which all that was left unread has been tried; 0 before any was. */
  readonly triedForm: number;
}

/** How the library is shared; null where it is not. Inside a transaction with `state`. */
export async function readSharing(database: LibraryDatabase): Promise<SharingState | null> {
  const row = await database.state.get('sharing');
  // Libraries shared before these were kept have none.
  return row?.name === 'sharing' ? { ...row, triedForm: row.triedForm ?? 0, formerly: row.formerly ?? [] } : null;
}

/** Stores it. Inside a transaction that writes. */
export async function writeSharing(database: LibraryDatabase, { library, stream, formerly, position, notes, skipped, triedForm }: SharingState): Promise<void> {
  await database.state.put({ name: 'sharing', library, stream, formerly, position, notes, skipped, triedForm });
}
