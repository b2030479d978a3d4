import { termWeight } from '../coverage/term-weights.ts';
import { openBackup } from './backup/open-backup.ts';
import { DecodedContents } from './codec/decoded-contents.ts';
import { Connection } from './database/connection.ts';
import { PlacesStore } from './database/places.ts';
import { readSize } from './database/size.ts';
import { Transactions } from './database/transactions.ts';
import type { Library } from './library.ts';
import type { OpenOptions } from './open-options.ts';
import { findCandidates, readStatistics } from './operations/candidates.ts';
import { decideLink, linkDecisions, undoLinkDecision } from './operations/decisions.ts';
import { dismiss, dismissals, undoDismissal } from './operations/dismissals.ts';
import { annotate, annotations, changeAnnotation, removeAnnotation } from './operations/annotations.ts';
import { nameEvent } from './operations/events/name-event.ts';
import { place, unplaced } from './operations/events/place.ts';
import { placesOf } from './operations/events/places-of.ts';
import { readEvent, readEvents } from './operations/events/read-events.ts';
import { regroup } from './operations/events/regroup.ts';
import { dueEvents, tallyEvent } from './operations/events/tally-event.ts';
import { facets } from './operations/facets.ts';
import { find, wasRemoved } from './operations/find.ts';
import { label } from './operations/label.ts';
import { tag } from './operations/tag.ts';
import { list } from './operations/list.ts';
import { maintain } from './operations/maintain.ts';
import { outdated, replaceAnalysis } from './operations/outdated.ts';
import { get, getMany } from './operations/read.ts';
import { remove, removeMany, undoRemove } from './operations/remove.ts';
import { save } from './operations/save.ts';
import { search } from './operations/search.ts';
import type { Tools } from './operations/tools.ts';
import { VocabularyStore } from './vocabulary/vocabulary-store.ts';

/**
 * The reader's library. Nothing is opened before the first call, so that a worker can register its listeners at once; a
 * library that cannot be opened rejects that call, and the next one tries again.
 */
export function openLibrary(options: OpenOptions = {}): Library {
  return openWithTools(options).library;
}

/** The same, with what its operations work with. */
export function openWithTools(options: OpenOptions): { readonly library: Library; readonly tools: Tools } {
  const storage = { indexedDB: options.indexedDB ?? globalThis.indexedDB, IDBKeyRange: options.IDBKeyRange ?? globalThis.IDBKeyRange };
  const places = new PlacesStore(options.name ?? 'second-source', storage);
  const connection = new Connection(async () => (await places.read()).current, storage);
  const transactions = new Transactions(connection);
  const tools: Tools = {
    transactions,
    vocabulary: new VocabularyStore(),
    contents: new DecodedContents(),
    termWeight: options.termWeight ?? termWeight,
    now: options.now ?? (() => new Date()),
  };
  const library: Library = {
    access: () => transactions.access(),
    save: (article, analysis) => save(tools, article, analysis),
    find: (page) => find(tools, page),
    wasRemoved: (page) => wasRemoved(tools, page),
    get: (id) => get(tools, id),
    getMany: (ids) => getMany(tools, ids),
    candidates: (analysis, limit, published = null, leastShare = 0) => findCandidates(tools, { analysis, limit, published, leastShare }),
    statistics: () => readStatistics(tools),
    remove: (id) => remove(tools, id),
    removeMany: (ids) => removeMany(tools, ids),
    undoRemove: (token) => undoRemove(tools, token),
    search: (request) => search(tools, request),
    list: (request) => list(tools, request),
    size: () => transactions.read(['clippings', 'state'], readSize),
    label: (id, labels) => label(tools, id, labels),
    tag: (ids, change) => tag(tools, ids, change),
    facets: (kind) => facets(tools, kind),
    unplaced: (limit) => unplaced(tools, limit),
    placesOf: (ids) => placesOf(tools, ids),
    place: (placements) => place(tools, placements),
    regroup: (change) => regroup(tools, change),
    event: (id) => readEvent(tools, id),
    events: (request) => readEvents(tools, request),
    nameEvent: (id, name) => nameEvent(tools, id, name),
    dueEvents: (limit) => dueEvents(tools, limit),
    tallyEvent: (tally) => tallyEvent(tools, tally),
    annotations: (clipping) => annotations(tools, clipping),
    annotate: (annotation) => annotate(tools, annotation),
    changeAnnotation: (id, change) => changeAnnotation(tools, id, change),
    removeAnnotation: (id) => removeAnnotation(tools, id),
    outdated: (request) => outdated(tools, request),
    replaceAnalysis: (id, sha256, analysis) => replaceAnalysis(tools, id, sha256, analysis),
    linkDecisions: (ids) => linkDecisions(tools, ids),
    decideLink: (decision) => decideLink(tools, decision),
    undoLinkDecision: (a, b) => undoLinkDecision(tools, a, b),
    dismissals: () => dismissals(tools),
    dismiss: (finding, reason, matter) => dismiss(tools, finding, reason, matter),
    undoDismissal: (finding) => undoDismissal(tools, finding),
    maintain: () => maintain(tools),
    backup: openBackup(tools, { places, storage }, connection),
    close: () => connection.close(),
  };
  return { library, tools };
}
