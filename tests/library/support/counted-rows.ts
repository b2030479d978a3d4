import { IDBCursor, IDBIndex, IDBObjectStore } from 'fake-indexeddb';
import { vi } from 'vitest';

/** Work that a database in memory did. */
export interface Counted {
  /** Rows and keys that came back. */
  read: number;
  written: number;
}

type Method = (this: unknown, ...args: unknown[]) => IDBRequest;

function rowsIn(result: unknown): number {
  return Array.isArray(result) ? result.length : result === undefined || result === null ? 0 : 1;
}

/** Counts what every database in memory reads and writes from now on; `vi.restoreAllMocks` ends it. */
export function countRows(): Counted {
  const counted: Counted = { read: 0, written: 0 };
  const watch = (target: object, name: string, note: (request: IDBRequest) => void): void => {
    const methods = target as Record<string, Method>;
    const original = methods[name] as Method;
    vi.spyOn(methods, name).mockImplementation(function counting(this: unknown, ...args: unknown[]) {
      const request = original.apply(this, args);
      note(request);
      return request;
    } as Method);
  };
  const reads = (request: IDBRequest): void => request.addEventListener('success', () => { counted.read += rowsIn(request.result); });
  for (const target of [IDBObjectStore.prototype, IDBIndex.prototype]) {
    for (const name of ['get', 'getKey', 'getAll', 'getAllKeys', 'openCursor', 'openKeyCursor']) watch(target, name, reads);
  }
  for (const name of ['put', 'add', 'delete']) watch(IDBObjectStore.prototype, name, () => { counted.written++; });
  for (const name of ['update', 'delete']) watch(IDBCursor.prototype, name, () => { counted.written++; });
  return counted;
}
