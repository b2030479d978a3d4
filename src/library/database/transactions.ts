import { LibraryError } from '../library-error.ts';
import type { Connection } from './connection.ts';
import type { LibraryDatabase } from './library-database.ts';
import { nameFailure } from './storage-failure.ts';

/** Names of the stores. */
export type Store =
  | 'clippings' | 'contents' | 'history' | 'removed' | 'postings' | 'signatures' | 'vocabulary' | 'state' | 'decisions' | 'dismissals'
  | 'events' | 'annotations' | 'searchWaiting' | 'searchSegments' | 'searchChunks' | 'shared';

/**
 * Runs each operation in one transaction and names its failures. Work must await nothing but the database: IndexedDB ends a
 * transaction that waits for anything else. Dexie keeps native awaits inside only where the function it is given is `async`.
 */
export class Transactions {
  readonly #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  async read<Result>(stores: readonly Store[], work: (database: LibraryDatabase) => Promise<Result>): Promise<Result> {
    const { database, readOnly } = await this.#connection.open();
    try {
      return await database.transaction('r', [...stores], async () => work(database));
    } catch (error) {
      if (readOnly && !(error instanceof LibraryError)) {
        throw new LibraryError('library-newer', 'A newer version of Second Source made this library; this part of it cannot be read.', { cause: error });
      }
      throw nameFailure(error);
    }
  }

  /** Writes anywhere; writers wait for each other, across connections too. */
  async write<Result>(work: (database: LibraryDatabase) => Promise<Result>): Promise<Result> {
    const database = await this.#connection.forWriting();
    try {
      return await database.transaction('rw', database.tables, async () => work(database));
    } catch (error) {
      throw nameFailure(error);
    }
  }

  async access(): Promise<'read-write' | 'read-only'> {
    return (await this.#connection.open()).readOnly ? 'read-only' : 'read-write';
  }
}
