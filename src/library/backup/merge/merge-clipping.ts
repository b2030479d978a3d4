import { decodeArticle } from '../../codec/article-codec.ts';
import { fromArticle } from '../../database/clipping-row.ts';
import type { LibraryDatabase } from '../../database/library-database.ts';
import type { AnnotationRow, ClippingRow } from '../../database/rows.ts';
import { changeSize } from '../../database/size.ts';
import { findMatch } from '../../identity/find-match.ts';
import { identityOf, lookupKeys } from '../../identity/identity-keys.ts';
import { putIntoIndex } from '../../index/event-index.ts';
import { analysisOf } from '../../index/rebuild.ts';
import { LIMITS } from '../../limits.ts';
import { refreshEvent } from '../../operations/events/refresh-event.ts';
import { bringBack } from '../../operations/removed-clippings.ts';
import { reindex } from '../../operations/replace-newest.ts';
import { termsUnder, type Tools } from '../../operations/tools.ts';
import { addToSearch, changeInSearch } from '../../search/search-index.ts';
import { searchableOf } from '../../search/searchable.ts';
import { noteChange } from '../../sharing/note-change.ts';
import { leftAs } from './as-left.ts';
import type { IncomingClipping } from './incoming.ts';
import type { AddedClipping, ChangedClipping, RevivedClipping } from './journal.ts';
import { mergeVersions } from './merge-versions.ts';

type Outcome =
  | { readonly outcome: 'added'; readonly id: string; readonly added: AddedClipping }
  | { readonly outcome: 'changed'; readonly id: string; readonly changed: ChangedClipping }
  | { readonly outcome: 'same'; readonly id: string };

/** What became of an incoming clipping; `id` is the one that it has here, `revived` tells that it was a removed one. */
export type MergedClipping = Outcome & { readonly revived: RevivedClipping | null };

/**
 * Takes a clipping of a backup into the library. One that is here already, by id or as the same article, keeps all that it has and
 * gets what it lacks: versions, tags, highlights, the name of its event. One that was removed here is brought back. Inside a transaction that
 * writes.
 */
export async function mergeClipping(tools: Tools, database: LibraryDatabase, incoming: IncomingClipping): Promise<MergedClipping> {
  const keys = lookupKeys(identityOf(decodeArticle(incoming.content.article)));
  const here = (await database.clippings.where('id').equals(incoming.row.id).first()) ?? (await findMatch(database.clippings, keys));
  if (here !== null) return { ...(await complete(tools, database, here, incoming)), revived: null };
  const removed = (await database.removed.filter(({ clipping }) => clipping.id === incoming.row.id).first()) ?? (await findMatch(database.removed, keys));
  if (removed === null) return { ...(await add(tools, database, incoming)), revived: null };
  const back = await bringBack(tools, database, removed);
  const revived = { removed, left: await leftAs(database, back) };
  await noteChange(database, back.no, tools.now());
  return { ...(await complete(tools, database, back, incoming)), revived };
}

async function add(tools: Tools, database: LibraryDatabase, { row, content, history, annotations }: IncomingClipping): Promise<Outcome> {
  const { no: _no, ...rest } = row;
  const fresh = await newOnes(database, annotations, LIMITS.annotations);
  await changeSize(database, 1);
  const no = await database.clippings.add({ ...rest, eventId: '', tally: null, findingsOrder: 0, annotations: fresh.length });
  await database.contents.add({ ...content, no });
  await database.history.bulkAdd(history.map((version) => ({ ...version, no })));
  await database.annotations.bulkAdd(fresh.map((annotation) => ({ ...annotation, no, clipping: row.id })));
  await addToSearch(database, [{ no, article: searchableOf(content) }]);
  await tools.vocabulary.countWaiting(database);
  await putIntoIndex(database, no, termsUnder(tools, await tools.vocabulary.read(database), analysisOf(content)));
  return { outcome: 'added', id: row.id, added: { id: row.id, sha256: row.sha256, tags: row.tags, left: await leftAs(database, { ...row, no }) } };
}

async function complete(tools: Tools, database: LibraryDatabase, row: ClippingRow, incoming: IncomingClipping): Promise<Outcome> {
  const { no } = row;
  const content = (await database.contents.get(no)) ?? null;
  const history = await database.history.where('[no+version]').between([no], [no, []]).toArray();
  const versions = content === null ? null : mergeVersions({ content, history }, incoming);
  const tags = incoming.row.tags.filter((tag) => !row.tags.includes(tag)).slice(0, Math.max(0, LIMITS.tags - row.tags.length));
  const annotations = await newOnes(database, incoming.annotations, LIMITS.annotations - row.annotations);
  const event = row.event ?? incoming.row.event;
  if (versions === null && tags.length === 0 && annotations.length === 0 && event === row.event) return { outcome: 'same', id: row.id };

  const merged: ClippingRow = {
    ...row, event, tags: [...row.tags, ...tags], annotations: row.annotations + annotations.length,
    ...(versions === null ? {} : {
      ...fromArticle(decodeArticle(versions.content.article), row.keys),
      versions: versions.history.length + 1,
      updatedAt: versions.content.savedAt,
      savedAt: incoming.row.savedAt < row.savedAt ? incoming.row.savedAt : row.savedAt,
      analysisVersion: analysisOf(versions.content).version,
    }),
  };
  await database.clippings.put(merged);
  await database.annotations.bulkAdd(annotations.map((annotation) => ({ ...annotation, no, clipping: row.id })));
  if (versions !== null && content !== null) {
    await database.history.bulkPut(versions.history);
    await database.contents.put(versions.content);
    if (versions.content !== content) await changeInSearch(database, no, searchableOf(versions.content));
    if (merged.sha256 !== row.sha256) await reindex(tools, database, content, analysisOf(versions.content));
  }
  await refreshEvent(database, row.eventId);
  await noteChange(database, no, tools.now());
  const changed = { row, content, history, annotations: annotations.map(({ id }) => id), sha256: merged.sha256, tags, left: await leftAs(database, merged) };
  return { outcome: 'changed', id: row.id, changed };
}

/** Highlights that are not here yet, as many as there is room for. */
async function newOnes(database: LibraryDatabase, annotations: readonly AnnotationRow[], room: number): Promise<readonly AnnotationRow[]> {
  const known = await database.annotations.bulkGet(annotations.map(({ id }) => id));
  return annotations.filter((_, at) => known[at] === undefined).slice(0, Math.max(0, room));
}
