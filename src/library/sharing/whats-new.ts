import type { LibraryDatabase } from '../database/library-database.ts';
import { findMatch } from '../identity/find-match.ts';
import { identityOf, keysOf, lookupKeys } from '../identity/identity-keys.ts';
import type { SharedRecord } from './shared-record.ts';

/** A record that brings its article along. */
export type FullRecord = SharedRecord & { readonly content: NonNullable<SharedRecord['content']> };

/**
 * Tells the records of articles that this library never saw from all others: nothing of theirs is here to be merged with. Asks the
 * database once for all of them, then goes by what comes before each in the same batch.
 */
export class WhatsNew {
  readonly #unseen: ReadonlySet<string>;
  readonly #ids = new Set<string>();
  readonly #keys = new Set<string>();

  private constructor(unseen: ReadonlySet<string>) {
    this.#unseen = unseen;
  }

  /** Looks all of them up; inside a transaction. */
  static async among(database: LibraryDatabase, records: readonly SharedRecord[]): Promise<WhatsNew> {
    const rows = await database.shared.bulkGet(records.map(({ id }) => id));
    const unknown = records.filter((record, at): record is FullRecord => rows[at] === undefined && isFull(record));
    const anyRemoved = (await database.removed.limit(1).primaryKeys()).length > 0;
    const here = await Promise.all(unknown.map(async ({ content }) => {
      const keys = lookupKeys(identityOf(content.article));
      return (await findMatch(database.clippings, keys)) !== null || (anyRemoved && (await findMatch(database.removed, keys)) !== null);
    }));
    return new WhatsNew(new Set(unknown.filter((_record, at) => here[at] === false).map(({ id }) => id)));
  }

  /** Whether nothing of this record's article is here. Ask for each record once, in order, whatever becomes of it. */
  takes(record: SharedRecord): record is FullRecord {
    const { id, content } = record;
    const identity = content && identityOf(content.article);
    const alike = this.#ids.has(id) || (identity !== null && lookupKeys(identity).some((key) => this.#keys.has(key)));
    this.#ids.add(id);
    for (const key of identity === null ? [] : keysOf(identity)) this.#keys.add(key);
    return !alike && isFull(record) && this.#unseen.has(id);
  }
}

function isFull({ content, state }: SharedRecord): boolean {
  return content !== null && !state.removed.is;
}
