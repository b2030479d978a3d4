import type { Table } from 'dexie';

/** The row that has the strongest of the keys, or null. The table has a multi-entry index `keys`. */
export async function findMatch<Row, Key, New>(table: Table<Row, Key, New>, keys: readonly string[]): Promise<Row | null> {
  const found = await Promise.all(keys.map((key) => table.where('keys').equals(key).first()));
  return found.find((row) => row !== undefined) ?? null;
}
