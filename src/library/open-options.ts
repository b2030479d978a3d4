import type { LibraryStatistics } from '../compare/cross-check-result.ts';

/** How telling a term is, given how common it is in the library: the larger, the fewer articles hold it; never negative. */
export type TermWeight = (term: string, statistics: LibraryStatistics) => number;

/** What `openLibrary` may be told; everything has a default. */
export interface OpenOptions {
  /** Name of the database; "second-source" when left out. */
  readonly name?: string;
  /** Where the databases are; the global ones when left out. */
  readonly indexedDB?: IDBFactory;
  readonly IDBKeyRange?: typeof IDBKeyRange;
  /** Weight of a term in the event index; the linker's own, general English blended with the library, when left out. */
  readonly termWeight?: TermWeight;
  /** The present; the system clock when left out. */
  readonly now?: () => Date;
}
