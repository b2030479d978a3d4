import { MIGRATIONS, SCHEMA_VERSION } from '../migrations/chain.ts';
import type { Migration, Row } from '../migrations/migration.ts';
import type { BackedUpStore } from './backup-line.ts';

const CHAIN: readonly Migration<number, number>[] = MIGRATIONS;

/** A row of an older schema as it would have become in the database; null where a migration drops it. */
export function migrateRow(store: BackedUpStore, row: Row, schema: number): Row | null {
  let present: Row | null = row;
  for (const step of CHAIN) {
    const migrate = step.rows[store];
    if (present !== null && step.from >= schema && step.to <= SCHEMA_VERSION && migrate !== undefined) present = migrate(present);
  }
  return present;
}
