import { Dexie } from 'dexie';
import type { Table } from 'dexie';
import { applyChain } from '../migrations/apply-chain.ts';
import { MIGRATIONS } from '../migrations/chain.ts';
import type {
  AnnotationRow, ClippingRow, ContentRow, DecisionRow, DismissalRow, EventRow, HistoryRow, PostingRow, RemovedRow, SearchChunkRow, SearchField,
  SearchSegmentRow, SearchWaitingRow, SharedRow, SignatureRow, StateRow, VocabularyRow,
} from './rows.ts';
import { newId } from './clipping-row.ts';
import { FRESH_INDEX } from '../index/index-state.ts';
import { FRESH_SEARCH } from '../search/search-state.ts';

/** A clipping before it has a number. */
export type NewClippingRow = Omit<ClippingRow, 'no'>;

/** The open database with its stores typed; not open until `open()`, and never opens by itself. */
export class LibraryDatabase extends Dexie {
  declare readonly clippings: Table<ClippingRow, number, NewClippingRow>;
  declare readonly contents: Table<ContentRow, number>;
  declare readonly history: Table<HistoryRow, [no: number, version: number]>;
  declare readonly removed: Table<RemovedRow, string>;
  declare readonly postings: Table<PostingRow, [generation: number, term: string, last: number]>;
  declare readonly signatures: Table<SignatureRow, [generation: number, no: number]>;
  declare readonly vocabulary: Table<VocabularyRow, 'counts'>;
  declare readonly state: Table<StateRow, StateRow['name']>;
  declare readonly decisions: Table<DecisionRow, [a: string, b: string]>;
  declare readonly dismissals: Table<DismissalRow, string>;
  declare readonly events: Table<EventRow, string>;
  declare readonly annotations: Table<AnnotationRow, string>;
  declare readonly searchWaiting: Table<SearchWaitingRow, number>;
  declare readonly searchSegments: Table<SearchSegmentRow, number>;
  declare readonly searchChunks: Table<SearchChunkRow, [segment: number, field: SearchField | 'numbers', last: string]>;
  declare readonly shared: Table<SharedRow, string>;

  /** With `asInstalled` the schema is taken from the database as it is, for reading one made by a newer version. */
  constructor(name: string, storage: { indexedDB: IDBFactory; IDBKeyRange: typeof IDBKeyRange }, asInstalled: boolean) {
    super(name, { ...storage, autoOpen: false });
    if (asInstalled) return;
    applyChain(this, MIGRATIONS);
    // Written together with the stores themselves: where these rows are missing later, an index is lost, not new.
    this.on('populate', (transaction) => {
      const fresh: StateRow[] = [{ name: 'index', ...FRESH_INDEX }, { name: 'search', ...FRESH_SEARCH }, { name: 'library', id: newId() }];
      void transaction.table<StateRow>('state').bulkAdd(fresh);
    });
  }

  /** Makes the stores of a database opened as installed reachable by name, as Dexie does for those declared. */
  nameTables(): void {
    for (const table of this.tables) {
      if (!(table.name in this)) Object.defineProperty(this, table.name, { value: table });
    }
  }
}
