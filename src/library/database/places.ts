import { Dexie, type Table } from 'dexie';
import type { Storage } from './connection.ts';
import { nameFailure } from './storage-failure.ts';

/** Which database is the library, and which others there are: the one row of a database of its own. */
export interface Places {
  /** The library in use. */
  readonly current: string;
  /** What it was before a backup was put in its place; null once that cannot be taken back any more. */
  readonly previous: string | null;
  /** Where a backup is being read into; null while none is. */
  readonly staging: string | null;
}

interface PlacesRow extends Places {
  readonly name: 'library';
}

/**
 * Points from the library's name to the database that holds it. Changing the one row is the moment in which a restored library
 * takes the place of the old one: before it all is as it was, after it all is new. A library that was never restored
 * has no such database, and lies under its own name.
 */
export class PlacesStore {
  readonly #base: string;
  readonly #storage: Storage;

  constructor(base: string, storage: Storage) {
    this.#base = base;
    this.#storage = storage;
  }

  /** Name of the database with the row. */
  get #name(): string {
    return `${this.#base}.places`;
  }

  /** A name that no database has yet. */
  newName(id: string): string {
    return `${this.#base}.restored-${id}`;
  }

  /** Names of all databases of this library. */
  async all(): Promise<readonly string[]> {
    const names = (await this.#storage.indexedDB.databases()).map(({ name }) => name ?? '');
    return names.filter((name) => name === this.#base || name.startsWith(`${this.#base}.`));
  }

  /** Where everything is now; where nothing was ever restored, nothing is opened. */
  async read(): Promise<Places> {
    const known = (await this.all()).includes(this.#name);
    const row = known ? await this.#with((table) => table.get('library')) : undefined;
    return row === undefined ? { current: this.#base, previous: null, staging: null } : placesOf(row);
  }

  /** Changes the row in one transaction, and returns what it is then. */
  change(work: (places: Places) => Places): Promise<Places> {
    return this.#with(async (table) => {
      const row = await table.get('library');
      const places = work(row === undefined ? { current: this.#base, previous: null, staging: null } : placesOf(row));
      await table.put({ name: 'library', ...places });
      return places;
    });
  }

  /** Deletes databases; the row itself comes last, so that nothing that is to go is ever found as the library. */
  async delete(names: readonly string[]): Promise<void> {
    const order = names.toSorted((a, b) => Number(a === this.#name) - Number(b === this.#name));
    for (const name of order) await new Dexie(name, { ...this.#storage, autoOpen: false }).delete(); // oxlint-disable-line no-await-in-loop -- in this order
  }

  /** All databases but those in use. */
  async stray(): Promise<readonly string[]> {
    const { current, previous, staging } = await this.read();
    const used = new Set([current, previous, staging, this.#name]);
    return (await this.all()).filter((name) => !used.has(name));
  }

  async #with<Result>(work: (table: Table<PlacesRow, 'library'>) => Promise<Result>): Promise<Result> {
    const database = new Dexie(this.#name, { ...this.#storage, autoOpen: false });
    database.version(1).stores({ places: 'name' });
    try {
      await database.open();
      return await database.transaction('rw', ['places'], async () => work(database.table<PlacesRow, 'library'>('places')));
    } catch (error) {
      throw nameFailure(error);
    } finally {
      database.close();
    }
  }
}

function placesOf({ current, previous, staging }: PlacesRow): Places {
  return { current, previous, staging };
}
