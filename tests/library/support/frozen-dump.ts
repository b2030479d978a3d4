import { readFileSync } from 'node:fs';
import type { MemoryStorage } from './memory-storage.ts';

/** Keys and indexes of one store. */
export interface StoreSchema {
  readonly keyPath: string | string[];
  readonly autoIncrement: boolean;
  readonly indexes: readonly { readonly name: string; readonly keyPath: string | string[]; readonly unique: boolean; readonly multiEntry: boolean }[];
}

/** A released schema with rows, as a browser held them; values that JSON lacks are tagged. Written once, never changed. */
export interface FrozenDump {
  readonly version: number;
  readonly stores: Readonly<Record<string, StoreSchema & { readonly rows: readonly unknown[] }>>;
}

/** Reads bytes and Infinity back, which the file writes as {"$bytes": base64} and {"$infinity": true}. */
function fromJson(_key: string, value: unknown): unknown {
  if (typeof value === 'object' && value !== null && '$bytes' in value) return new Uint8Array(Buffer.from(String(value.$bytes), 'base64'));
  return typeof value === 'object' && value !== null && '$infinity' in value ? Infinity : value;
}

/** Reads `dumps/NN.json`. */
export function readFrozenDump(version: number): FrozenDump {
  const file = new URL(`../migrations/dumps/${String(version).padStart(2, '0')}.json`, import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8'), fromJson) as FrozenDump;
}

/** Makes the database of a dump with the browser's own interface, without our code. */
export function restoreFrozenDump({ indexedDB }: MemoryStorage, { version, stores }: FrozenDump): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('second-source', version * 10);
    request.addEventListener('upgradeneeded', () => {
      for (const [name, { keyPath, autoIncrement, indexes, rows }] of Object.entries(stores)) {
        const store = request.result.createObjectStore(name, { keyPath, autoIncrement });
        for (const index of indexes) store.createIndex(index.name, index.keyPath, { unique: index.unique, multiEntry: index.multiEntry });
        for (const row of rows) store.add(row);
      }
    });
    request.addEventListener('success', () => {
      request.result.close();
      resolve();
    });
    request.addEventListener('error', () => reject(request.error ?? new Error('no reason given')));
  });
}

/** Keys and indexes of every store of the database as it is. */
export function readSchema({ indexedDB }: MemoryStorage): Promise<Record<string, StoreSchema>> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('second-source');
    request.addEventListener('error', () => reject(request.error ?? new Error('no reason given')));
    request.addEventListener('success', () => {
      const schema: Record<string, StoreSchema> = {};
      for (const name of request.result.objectStoreNames) {
        const store = request.result.transaction(name).objectStore(name);
        const indexes = [...store.indexNames].map((index) => {
          const { keyPath, unique, multiEntry } = store.index(index);
          return { name: index, keyPath, unique, multiEntry };
        });
        schema[name] = { keyPath: store.keyPath as string | string[], autoIncrement: store.autoIncrement, indexes };
      }
      request.result.close();
      resolve(schema);
    });
  });
}
