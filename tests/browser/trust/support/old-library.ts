import { readFileSync } from 'node:fs';
import type { Page } from '../../driver/session.ts';

/** Makes the library's database as a released schema left it, by a page of the extension; nothing else may have it open. */
export async function makeOldLibrary(page: Page, schema: number): Promise<void> {
  const file = new URL(`../../../library/migrations/dumps/${String(schema).padStart(2, '0')}.json`, import.meta.url);
  await page.evaluate(fill, readFileSync(file, 'utf8'));
}

/** Number of the database's schema as the browser has it; 0 where there is none. */
export function schemaOf(page: Page): Promise<number> {
  return page.evaluate(async () => ((await indexedDB.databases()).find(({ name }) => name === 'second-source')?.version ?? 0) / 10);
}

/** Runs in the page: what it needs stands in it. */
async function fill(text: string): Promise<void> {
  interface Store { readonly keyPath: string | string[]; readonly autoIncrement: boolean; readonly indexes: readonly (IDBIndexParameters & { readonly name: string; readonly keyPath: string | string[] })[]; readonly rows: readonly unknown[] }
  const dump = JSON.parse(text, (_key, value: unknown) => {
    if (typeof value !== 'object' || value === null) return value;
    if ('$bytes' in value) return Uint8Array.from(atob(String(value.$bytes)), (letter) => letter.codePointAt(0) ?? 0);
    return '$infinity' in value ? Infinity : value;
  }) as { readonly version: number; readonly stores: Readonly<Record<string, Store>> };
  const settled = (request: IDBOpenDBRequest): Promise<void> => new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve());
    request.addEventListener('error', () => reject(request.error ?? new Error('no reason given')));
  });
  await settled(indexedDB.deleteDatabase('second-source'));
  const opening = indexedDB.open('second-source', dump.version * 10);
  opening.addEventListener('upgradeneeded', () => {
    for (const [name, { keyPath, autoIncrement, indexes, rows }] of Object.entries(dump.stores)) {
      const store = opening.result.createObjectStore(name, { keyPath, autoIncrement });
      for (const { name: index, keyPath: path, ...rest } of indexes) store.createIndex(index, path, rest);
      for (const row of rows) store.add(row);
    }
  });
  await settled(opening);
  opening.result.close();
}
