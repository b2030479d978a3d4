import type { MemoryStorage } from './memory-storage.ts';

function settled<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('no reason given')));
  });
}

/** All that lies in a database, by the browser's own interface: store → rows in key order. */
export async function dump({ indexedDB }: MemoryStorage, name = 'second-source'): Promise<Record<string, unknown[]>> {
  const database = await settled(indexedDB.open(name));
  const stores = [...database.objectStoreNames];
  const transaction = stores.length > 0 ? database.transaction(stores, 'readonly') : null;
  const rows = await Promise.all(stores.map((store) => settled((transaction as IDBTransaction).objectStore(store).getAll())));
  database.close();
  return Object.fromEntries(stores.map((store, at) => [store, rows[at] ?? []]));
}

/** Changes rows behind the library's back. */
export async function tamper(
  { indexedDB }: MemoryStorage,
  store: string,
  work: (store: IDBObjectStore) => IDBRequest | void,
  name = 'second-source',
): Promise<void> {
  const database = await settled(indexedDB.open(name));
  const transaction = database.transaction(store, 'readwrite');
  const done = new Promise<void>((resolve) => transaction.addEventListener('complete', () => resolve()));
  work(transaction.objectStore(store));
  await done;
  database.close();
}
