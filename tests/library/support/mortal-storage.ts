import { IDBCursor, IDBDatabase, IDBIndex, IDBObjectStore } from 'fake-indexeddb';
import type { MemoryStorage } from './memory-storage.ts';

/** Calls by which rows are written. */
const WRITES: ReadonlySet<string> = new Set(['add', 'put', 'delete', 'clear', 'update']);

/** Every call by which code asks something of an open database: a worker can die before any of them. */
const STEPS: readonly (readonly [object, readonly string[]])[] = [
  [IDBDatabase.prototype, ['transaction', 'createObjectStore', 'deleteObjectStore']],
  [IDBObjectStore.prototype, ['add', 'put', 'delete', 'clear', 'get', 'getKey', 'getAll', 'getAllKeys', 'getAllRecords', 'count', 'openCursor', 'openKeyCursor', 'createIndex', 'deleteIndex']],
  [IDBIndex.prototype, ['get', 'getKey', 'getAll', 'getAllKeys', 'getAllRecords', 'count', 'openCursor', 'openKeyCursor']],
  [IDBCursor.prototype, ['update', 'delete', 'continue', 'continuePrimaryKey', 'advance']],
];

const lives = new WeakMap<object, Life>();

/** The transaction that a store, an index or a cursor belongs to. */
function transactionOf(one: unknown): IDBTransaction {
  if (one instanceof IDBObjectStore) return one.transaction;
  return transactionOf(one instanceof IDBIndex ? one.objectStore : (one as IDBCursor).source);
}

/** The connection that an object of the database's interface hangs on. */
function connectionOf(one: unknown): object {
  return one instanceof IDBDatabase ? one : transactionOf(one).db;
}

for (const [prototype, names] of STEPS) {
  for (const name of names) {
    const original = Reflect.get(prototype, name) as ((this: unknown, ...given: unknown[]) => unknown) | undefined;
    if (original === undefined) continue;
    Object.defineProperty(prototype, name, {
      configurable: true,
      writable: true,
      value(this: unknown, ...given: unknown[]) {
        const life = lives.get(connectionOf(this));
        life?.step();
        if (WRITES.has(name)) life?.write(this);
        const result = original.apply(this, given);
        if (name === 'transaction') {
          life?.begins.push(life.steps);
          life?.began(result as IDBTransaction);
        }
        return result;
      },
    });
  }
}

/**
 * What one worker does with the databases between its start and its death. It dies before its n-th call: what was being written is
 * rolled back and its connections close, as a browser sees to when it ends a worker, and whatever its code still tries fails.
 */
export class Life {
  /** Calls so far. */
  steps = 0;
  /** Writes so far. */
  writes = 0;
  /** Numbers of the calls that began a transaction: what was before them is written. */
  readonly begins: number[] = [];
  readonly storage: MemoryStorage;
  readonly #fatal: number;
  #failure = { writesLeft: Infinity, name: '', atCommit: false };
  readonly #databases = new Set<IDBDatabase>();
  readonly #transactions = new Set<IDBTransaction>();

  constructor({ indexedDB, IDBKeyRange }: MemoryStorage, fatal = Infinity) {
    this.#fatal = fatal;
    const factory = {
      open: (...given: Parameters<IDBFactory['open']>) => {
        this.step();
        const request = indexedDB.open(...given);
        request.addEventListener('upgradeneeded', () => {
          this.#meet(request.result);
          if (request.transaction !== null) this.began(request.transaction);
        });
        request.addEventListener('success', () => this.#meet(request.result));
        return request;
      },
      deleteDatabase: (name: string) => {
        this.step();
        return indexedDB.deleteDatabase(name);
      },
      databases: async () => {
        this.step();
        return indexedDB.databases();
      },
      cmp: (a: unknown, b: unknown) => indexedDB.cmp(a, b),
    };
    this.storage = { indexedDB: factory as unknown as MemoryStorage['indexedDB'], IDBKeyRange };
  }

  get dead(): boolean {
    return this.steps >= this.#fatal;
  }

  step(): void {
    const wasDead = this.dead;
    this.steps++;
    if (!this.dead) return;
    if (!wasDead) this.#die();
    throw new DOMException('The worker has ended.', 'AbortError');
  }

  /**
   * Makes the n-th write from here on fail.
   * @param name what the browser calls it: 'QuotaExceededError' for a full disk, 'UnknownError' for one that does not work
   * @param atCommit all writes are taken and the transaction is rolled back at its end, as Chromium does; else the write itself fails
   */
  failAt(nth: number, name = 'QuotaExceededError', atCommit = false): void {
    this.#failure = { writesLeft: nth, name, atCommit };
  }

  write(target: unknown): void {
    this.writes++;
    const { writesLeft, name, atCommit } = this.#failure;
    this.#failure = { writesLeft: writesLeft - 1, name, atCommit };
    if (writesLeft !== 1) return;
    if (!atCommit) throw new DOMException('No space left for this origin.', name);
    failAtCommit(transactionOf(target), name);
  }

  began(transaction: IDBTransaction): void {
    this.#transactions.add(transaction);
    transaction.addEventListener('complete', () => this.#transactions.delete(transaction));
    if (this.dead) abort(transaction);
  }

  #meet(database: IDBDatabase): void {
    this.#databases.add(database);
    lives.set(database, this);
    if (this.dead) database.close();
  }

  #die(): void {
    for (const transaction of this.#transactions) abort(transaction);
    for (const database of this.#databases) database.close();
  }
}

/** What of a transaction in memory is not of the browser's interface. */
interface Inside {
  _abort(error: string): void;
  _markFinished(): void;
}

function failAtCommit(transaction: IDBTransaction, name: string): void {
  const inside = transaction as unknown as Inside;
  const finish = inside._markFinished.bind(transaction);
  inside._markFinished = () => {
    inside._markFinished = finish;
    inside._abort(name);
  };
}

function abort(transaction: IDBTransaction): void {
  try {
    transaction.abort();
  } catch {
    // it is over already
  }
}
