/** Share of ordinary English articles that hold a term, 0 to 1; 0 for a term that the table does not know. */
export type TermPrior = (term: string) => number;

/** What `openLibrary` may be told; everything has a default. */
export interface OpenOptions {
  /** Name of the database; "second-source" when left out. */
  readonly name?: string;
  /** Where the databases are; the global ones when left out. */
  readonly indexedDB?: IDBFactory;
  readonly IDBKeyRange?: typeof IDBKeyRange;
  /**
   * How common terms are in general, awaited before the operations that weigh terms. Without it only the library's own
   * counts weigh, which are nothing to go by while it is small.
   */
  readonly loadPrior?: () => Promise<TermPrior>;
  /** The present; the system clock when left out. */
  readonly now?: () => Date;
}
