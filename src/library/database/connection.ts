import { LibraryError } from '../library-error.ts';
import { SCHEMA_VERSION } from '../migrations/chain.ts';
import { LibraryDatabase } from './library-database.ts';
import { nameFailure } from './storage-failure.ts';

/** Dexie multiplies version numbers by ten for the browser. */
const NATIVE = 10;

/** Where databases are kept: the browser's own, or a test's. */
export interface Storage {
  readonly indexedDB: IDBFactory;
  readonly IDBKeyRange: typeof IDBKeyRange;
}

/** The open database and what may be done with it. */
export interface Opened {
  readonly database: LibraryDatabase;
  readonly readOnly: boolean;
}

/**
 * Opens the database when first asked and again after it was closed, by us, by the browser or because a newer version of the
 * product wants to upgrade it. Dexie 4 opens a newer database silently, and would add its own stores to it: so the version
 * is compared before opening and after, and a newer database is opened with the schema that it has, for reading.
 */
export class Connection {
  readonly #find: () => Promise<string>;
  readonly #storage: Storage;
  #opening: Promise<Opened> | null = null;
  #current: LibraryDatabase | null = null;

  /** @param find the name of the database, asked for at each opening: a restored library has another */
  constructor(find: () => Promise<string>, storage: Storage) {
    this.#find = find;
    this.#storage = storage;
  }

  open(): Promise<Opened> {
    this.#opening ??= this.#start();
    return this.#opening;
  }

  /** The database for an operation that writes; `library-newer` where it may only be read. */
  async forWriting(): Promise<LibraryDatabase> {
    const { database, readOnly } = await this.open();
    if (readOnly) throw new LibraryError('library-newer', 'A newer version of Second Source made this library; it can only be read.');
    return database;
  }

  close(): void {
    this.#current?.close();
  }

  async #start(): Promise<Opened> {
    try {
      const name = await this.#find();
      const newer = (await this.#installedVersion(name)) > SCHEMA_VERSION * NATIVE;
      return await this.#openAs(name, newer);
    } catch (error) {
      this.#opening = null;
      throw nameFailure(error);
    }
  }

  async #openAs(name: string, asInstalled: boolean): Promise<Opened> {
    const database = new LibraryDatabase(name, this.#storage, asInstalled);
    this.#current = database;
    database.on('close', () => this.#forget(database));
    database.on('versionchange', () => {
      database.close();
      return false; // else Dexie would close it in its own way, with a warning and reopening by itself
    });
    await database.open();
    if (asInstalled) database.nameTables();
    const newer = database.backendDB().version > SCHEMA_VERSION * NATIVE;
    if (newer && !asInstalled) {
      database.close();
      return this.#openAs(name, true);
    }
    return { database, readOnly: newer };
  }

  /** The browser's version number, ten times ours; 0 where there is no database. */
  async #installedVersion(name: string): Promise<number> {
    const all = await this.#storage.indexedDB.databases();
    return all.find((one) => one.name === name)?.version ?? 0;
  }

  /** The next operation opens anew. */
  #forget(database: LibraryDatabase): void {
    if (this.#current !== database) return;
    this.#current = null;
    this.#opening = null;
  }
}
