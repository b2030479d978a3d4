import type { LibraryDatabase } from '../database/library-database.ts';

/** That this library is shared, and how far what others did is known. */
export interface SharingState {
  /** Name of the shared library. */
  readonly library: string;
  /** Tells the stream from one made anew under its name; empty before it was first seen. */
  readonly stream: string;
  /** Sequence number of the last message taken in. */
  readonly position: number;
  /** Whether the reader's highlights and notes are shared too. */
  readonly notes: boolean;
  /** Messages that could not be read and were passed over. */
  readonly skipped: number;
}

/** How the library is shared; null where it is not. Inside a transaction with `state`. */
export async function readSharing(database: LibraryDatabase): Promise<SharingState | null> {
  const row = await database.state.get('sharing');
  return row?.name === 'sharing' ? row : null;
}

/** Stores it. Inside a transaction that writes. */
export async function writeSharing(database: LibraryDatabase, { library, stream, position, notes, skipped }: SharingState): Promise<void> {
  await database.state.put({ name: 'sharing', library, stream, position, notes, skipped });
}
