import type { MemoryStorage } from './memory-storage.ts';

/** Names of the calls by which rows are changed. */
const WRITES: ReadonlySet<PropertyKey> = new Set(['add', 'put', 'delete', 'clear']);

/** Makes the n-th write from `arm(n)` on fail as a full disk does; counts writes. */
export class FailingDisk {
  writes = 0;
  #fatal = Infinity;

  arm(nth: number): void {
    this.writes = 0;
    this.#fatal = nth;
  }

  disarm(): void {
    this.arm(Infinity);
  }

  count(): void {
    this.writes++;
    if (this.writes === this.#fatal) throw new DOMException('No space left for this origin.', 'QuotaExceededError');
  }
}

/** Storage whose object stores ask the disk before each write. */
export function onDisk(storage: MemoryStorage, disk: FailingDisk): MemoryStorage {
  const wrapped = new WeakSet<object>();
  const watch = (database: IDBDatabase): void => {
    if (wrapped.has(database)) return;
    wrapped.add(database);
    const transaction = database.transaction.bind(database);
    database.transaction = (...args: Parameters<typeof transaction>) => {
      const opened = transaction(...args);
      const objectStore = opened.objectStore.bind(opened);
      opened.objectStore = (name) => {
        const store = objectStore(name);
        for (const method of WRITES) {
          const original = Reflect.get(store, method) as (...given: unknown[]) => unknown;
          Object.defineProperty(store, method, {
            configurable: true,
            value: (...given: unknown[]) => {
              disk.count();
              return original.apply(store, given);
            },
          });
        }
        return store;
      };
      return opened;
    };
  };
  const { indexedDB } = storage;
  const open = indexedDB.open.bind(indexedDB);
  indexedDB.open = (...args: Parameters<typeof open>) => {
    const request = open(...args);
    request.addEventListener('success', () => watch(request.result as unknown as IDBDatabase));
    return request;
  };
  return storage;
}
