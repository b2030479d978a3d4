import type { Dexie, Transaction } from 'dexie';
import type { Migration, Row } from './migration.ts';

async function migrateRows(transaction: Transaction, step: Migration<number, number>): Promise<void> {
  await Promise.all(
    Object.entries(step.rows).map(([store, migrate]) =>
      transaction.table<Row>(store).toCollection().modify((row, cursor) => {
        const migrated = migrate(row);
        if (migrated === null) delete (cursor as { value?: Row }).value;
        else cursor.value = { ...migrated };
      }),
    ),
  );
}

/**
 * Declares every step to a database that is not open yet. Opening then brings an older database up to date in one
 * transaction: a step that fails leaves the old data as it was.
 */
export function applyChain(database: Dexie, chain: readonly Migration<number, number>[]): void {
  for (const step of chain) {
    const version = database.version(step.to).stores({ ...step.stores });
    if (Object.keys(step.rows).length > 0) version.upgrade((transaction) => migrateRows(transaction, step));
  }
}
