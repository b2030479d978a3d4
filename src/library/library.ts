import type { Article } from '../article/article.ts';
import type { Analysis } from '../claims/analysis.ts';
import type { LibraryStatistics } from '../compare/cross-check-result.ts';
import type { LinkDecision } from '../coverage/relation.ts';
import type { LibraryBackup } from './backup/library-backup.ts';
import type { CandidateList } from './candidate.ts';
import type {
  Clipping, PageIdentity, Removal, SavedArticle, SavedState, SaveResult,
} from './clipping.ts';
import type { Annotation, AnnotationChange, NewAnnotation } from './annotation.ts';
import type { Dismissal, DismissedMatter } from './dismissal.ts';
import type { EventPage, EventTally, EventWithClippings, Placement } from './event.ts';
import type { Facet, FacetKind } from './facets.ts';
import type { ClippingPage, EventRequest, ListRequest } from './list-request.ts';
import type { MaintenanceReport } from './maintenance-report.ts';
import type { TagChange } from './operations/tag.ts';
import type { Regrouping } from './regrouping.ts';
import type { SearchRequest, SearchResult } from './search-request.ts';
import type { OutdatedPage, OutdatedRequest } from './outdated-request.ts';

/**
 * The reader's saved clippings. Every call is one transaction: it happens wholly or not at all, whatever dies in between,
 * and two connections see each other's changes. All calls reject with `LibraryError` for foreseen failures:
 * any with `library-unavailable`, those that write also with `library-newer`, `library-full` and `refused`.
 */
export interface Library {
  /** `read-only` where a newer version of the product made the database. */
  access(): Promise<'read-write' | 'read-only'>;
  /**
   * Keeps an article. One that is saved already, by address or by the same text on the same site, becomes a new version of
   * its clipping, or changes nothing. One removed and not yet forgotten comes back with its id, tags and versions.
   */
  save(article: Article, analysis: Analysis): Promise<SaveResult>;
  /** Whether a page is saved, and whether it has changed since. */
  find(page: PageIdentity): Promise<SavedState | null>;
  /** Whether the reader has removed the clipping of a page, and it is not forgotten yet. */
  wasRemoved(page: PageIdentity): Promise<boolean>;
  /** A clipping with all its versions; `not-found`. */
  get(id: string): Promise<Clipping>;
  /**
   * The newest version of each, in the order asked; ids that are gone are left out. An analysis that cannot be read comes
   * back empty with version 0, so that whoever compares makes it anew.
   */
  getMany(ids: readonly string[]): Promise<readonly SavedArticle[]>;
  /**
   * Saved articles that share telling terms with an analysis, best first.
   * @param published when the article appeared, where that is known: of candidates as alike, the nearer in time comes first
   * @param leastShare 0 to 1: those that score less than this share of what the analysis would against itself are left out, unread
   */
  candidates(analysis: Analysis, limit: number, published?: string | null, leastShare?: number): Promise<CandidateList>;
  /** Document frequencies for the linker, as of this moment. */
  statistics(): Promise<LibraryStatistics>;
  /** Takes a clipping out of lists, index and statistics; `not-found`. */
  remove(id: string): Promise<Removal>;
  /** Takes many out at once, and answers a token for each, in their order; ids that are gone are passed over. */
  removeMany(ids: readonly string[]): Promise<readonly string[]>;
  /** Brings a removed clipping back as it was; `not-found` once forgotten, brought back, or saved anew. */
  undoRemove(token: string): Promise<{ readonly id: string }>;
  /** Clippings that hold all words of a query in title, text, notes or tags, the best first. */
  search(request: SearchRequest): Promise<SearchResult>;
  /** A page of clippings in the order asked. */
  list(request: ListRequest): Promise<ClippingPage>;
  /** Number of clippings, removed ones not counted. */
  size(): Promise<number>;
  /** Sets the reader's tags of a clipping; what is left out stays. `not-found`. */
  label(id: string, labels: { readonly tags?: readonly string[]; readonly event?: string | null }): Promise<void>;
  /** Puts tags on clippings and takes others off; ids that are gone are passed over. */
  tag(ids: readonly string[], change: TagChange): Promise<void>;
  /** The tags or the outlets that there are, in order of the alphabet. */
  facets(kind: FacetKind): Promise<readonly Facet[]>;

  /** Ids of clippings that have not been put into an event yet, the first saved first. */
  unplaced(limit: number): Promise<readonly string[]>;
  /** The event that each clipping is in, empty where it has none yet; ids that are gone are left out. */
  placesOf(ids: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** Puts clippings into events; one that comes to others takes the reader's name of their event on. Ids that are gone are passed over. */
  place(placements: readonly Placement[]): Promise<void>;
  /** Puts clippings into events with all that the reader decides by it, and answers the change that takes it back. */
  regroup(change: Regrouping): Promise<Regrouping>;
  /** An event with its clippings; `not-found`. */
  event(id: string): Promise<EventWithClippings>;
  /** A page of events, the one saved to last first; with a filter, those with a clipping that passes it. */
  events(request: EventRequest): Promise<EventPage>;
  /** Sets or takes away the reader's name for an event; `not-found`. */
  nameEvent(id: string, name: string | null): Promise<void>;
  /** Ids of events whose articles have changed since they were compared. */
  dueEvents(limit: number): Promise<readonly string[]>;
  /** Keeps what a comparison came to; false where the event holds other clippings by now. */
  tallyEvent(tally: EventTally): Promise<boolean>;

  /** The reader's highlights and notes on a clipping, in the order of the text; `not-found`. */
  annotations(clipping: string): Promise<readonly Annotation[]>;
  /** Keeps a highlight or note; `not-found`. */
  annotate(annotation: NewAnnotation): Promise<Annotation>;
  /** Changes note or colour; `not-found`. */
  changeAnnotation(id: string, change: AnnotationChange): Promise<Annotation>;
  /** Removes a highlight and returns it, so that it can be made again; `not-found`. */
  removeAnnotation(id: string): Promise<Annotation>;

  /** Clippings whose analysis is older than a version, a slice at a time. */
  outdated(request: OutdatedRequest): Promise<OutdatedPage>;
  /** Puts a new analysis of the newest text in place; false where the text is no longer the one analysed, or is gone. */
  replaceAnalysis(id: string, sha256: string, analysis: Analysis): Promise<boolean>;

  /** The reader's decisions; with ids, those in which one of them takes part. */
  linkDecisions(ids?: readonly string[]): Promise<readonly LinkDecision[]>;
  /** Keeps a decision in place of an earlier one on the same two articles, which it returns for undoing. */
  decideLink(decision: LinkDecision): Promise<LinkDecision | null>;
  /** Forgets the decision on two articles; true where there was one. */
  undoLinkDecision(a: string, b: string): Promise<boolean>;

  /** Findings that the reader called not a real difference, oldest first. */
  dismissals(): Promise<readonly Dismissal[]>;
  /** Hides a finding; one dismissed before gets the new reason. Its question and articles are kept to list it by. */
  dismiss(finding: string, reason: Dismissal['reason'], matter?: DismissedMatter): Promise<Dismissal>;
  /** Shows a dismissed finding again and answers what was kept of it; null where it was not dismissed. */
  undoDismissal(finding: string): Promise<Dismissal | null>;

  /**
   * Does a slice of what is due: forgets removals whose time is over, rebuilds a missing or damaged index, drops what a
   * rebuild left. Call it when idle until `done`; everything else works in between.
   */
  maintain(): Promise<MaintenanceReport>;
  /** Backup and restore of all of it. */
  readonly backup: LibraryBackup;
  /** Closes the connection; the next call opens it again. */
  close(): void;
}
