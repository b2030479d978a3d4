import type { Library } from '../../../src/library/library.ts';
import { openLibrary } from '../../../src/library/open-library.ts';
import { backupText, feed, fullScene, keep } from '../../library/backup/backup-text.ts';
import { closeNow, mergeNow } from '../../library/search/inside.ts';
import { tamper } from '../../library/support/dump.ts';
import { readFrozenDump, restoreFrozenDump } from '../../library/support/frozen-dump.ts';
import { Clock, EVEN_WEIGHT, memoryStorage, type MemoryStorage } from '../../library/support/memory-storage.ts';
import { BRIDGE_TERMS, sampleAnalysis, sampleArticle } from '../../library/support/sample-article.ts';

/** Something that a worker can be killed in the midst of. */
export interface Scenario {
  readonly name: string;
  /** Makes databases as they are before it. */
  readonly prepare: () => Promise<Ready>;
  /** What the worker is doing; done again by the next worker, it comes to the same or says that it is done. */
  readonly act: (library: Library, ready: Ready, storage: MemoryStorage) => Promise<unknown>;
  /**
   * `row for row`: one transaction, so that the databases are to the last row as before it or as after it. `the reader’s`: in several, of
   * which one alone changes what the reader has. `nothing`: what the reader has is the same throughout.
   */
  readonly changes: 'row for row' | 'the reader’s' | 'nothing';
}

/** Databases, and the names of what the work is about. */
export interface Ready {
  readonly storage: MemoryStorage;
  readonly id: string;
  readonly token: string;
  readonly restore: string;
  readonly text: string;
}

const analysis = sampleAnalysis(BRIDGE_TERMS);
const NEW = sampleArticle({ url: 'https://new.example/1', title: 'Ferry takes over', text: 'The ferry takes over from Monday.\n\nIt carries 80 people.' });
const CHANGED = sampleArticle({ text: `${sampleArticle().text}\n\nDivers go down on Friday.` });

/** The library of a worker over its storage, at a time that stands still. */
export function libraryOver(storage: MemoryStorage): Library {
  return openLibrary({ ...storage, now: new Clock('2026-03-02T10:00:00.000Z').now, termWeight: EVEN_WEIGHT });
}

/** A library with something in every store, one clipping of it removed. */
async function full(): Promise<Ready> {
  const { storage, library, ids } = await fullScene();
  const gone = await library.save(sampleArticle({ url: 'https://gone.example/1', text: 'Gone.' }), analysis);
  const { token } = await library.remove(gone.id);
  library.close();
  return { storage, id: ids[0], token, restore: '', text: '' };
}

/** The same with a backup of another library, read into a database of its own as far as `until`. */
async function restoring(until: 'begun' | 'read' | 'checked' | 'replaced' | 'merging' | 'merged'): Promise<Ready> {
  const other = await fullScene();
  const text = await backupText(other.library.backup);
  const storage = memoryStorage();
  const library = libraryOver(storage);
  const { id } = await library.save(NEW, analysis);
  const restore = until === 'begun' ? await library.backup.begin() : await feed(library.backup, text);
  if (until !== 'begun' && until !== 'read') await library.backup.check(restore);
  if (until === 'replaced') await library.backup.replace(restore);
  if (until === 'merging') await library.backup.mergeStep(restore);
  while (until === 'merged' && !(await library.backup.mergeStep(restore)).finished) { /* another batch */ }
  library.close();
  return { storage, id, token: '', restore, text };
}

async function withoutIndex(): Promise<Ready> {
  const ready = await full();
  await tamper(ready.storage, 'state', (store) => store.delete('index'));
  return ready;
}

async function ofSchema(version: number): Promise<Ready> {
  const storage = memoryStorage();
  await restoreFrozenDump(storage, readFrozenDump(version));
  return { storage, id: '', token: '', restore: '', text: '' };
}

/** Everything that writes. */
export const SCENARIOS: readonly Scenario[] = [
  { name: 'saving a new article', prepare: full, act: (library) => library.save(NEW, analysis), changes: 'row for row' },
  { name: 'saving a new version', prepare: full, act: (library) => library.save(CHANGED, sampleAnalysis([['diver', 2]])), changes: 'row for row' },
  { name: 'removing', prepare: full, act: (library, { id }) => library.remove(id), changes: 'row for row' },
  { name: 'removing several', prepare: full, act: async (library, { id }) => library.removeMany([id, ...(await library.list({})).rows.map((row) => row.id)]), changes: 'row for row' },
  { name: 'undoing a removal', prepare: full, act: (library, { token }) => library.undoRemove(token), changes: 'row for row' },
  { name: 'saving a removed article again', prepare: full, act: (library) => library.save(sampleArticle({ url: 'https://gone.example/1', text: 'Gone, changed.' }), analysis), changes: 'row for row' },
  { name: 'tagging', prepare: full, act: (library, { id }) => library.tag([id], { add: ['quay'], remove: ['harbour'] }), changes: 'row for row' },
  { name: 'placing in an event', prepare: full, act: (library, { id }) => library.place([{ id, eventId: 'e2' }]), changes: 'row for row' },
  { name: 'merging two events', prepare: full, act: (library, { id }) => library.regroup({ places: [{ id, eventId: 'e2' }], names: [{ eventId: 'e2', name: 'Both' }], pairs: [{ ones: [id], others: ['x', 'y'], decision: 'same-event' }], singly: [] }), changes: 'row for row' },
  { name: 'analysing anew', prepare: full, act: (library, { id }) => library.get(id).then(({ article }) => library.replaceAnalysis(id, article.sha256, sampleAnalysis([['ferry', 1]], 4))), changes: 'row for row' },
  { name: 'noting', prepare: full, act: (library, { id }) => library.annotate({ clipping: id, quote: 'bearings', prefix: '', suffix: '', sha256: sampleArticle().sha256, start: 40, colour: 'blue', note: 'Which?' }), changes: 'row for row' },
  { name: 'deciding on a link', prepare: full, act: (library, { id }) => library.decideLink({ a: id, b: 'x', decision: 'same-event' }), changes: 'row for row' },
  { name: 'putting a finding aside', prepare: full, act: (library) => library.dismiss('count/ferries', 'update'), changes: 'row for row' },
  { name: 'rebuilding the index', prepare: withoutIndex, act: keep, changes: 'nothing' },
  { name: 'closing a search segment', prepare: full, act: (_library, _ready, storage) => closeNow(storage), changes: 'nothing' },
  { name: 'compacting', prepare: compactable, act: async (_library, _ready, storage) => { while (await mergeNow(storage)) { /* another slice */ } }, changes: 'nothing' },
  { name: 'beginning a restore', prepare: full, act: (library) => library.backup.begin(), changes: 'nothing' },
  { name: 'reading a backup', prepare: () => restoring('begun'), act: (library, { restore, text }) => library.backup.chunk({ restore, number: 0, text }), changes: 'nothing' },
  { name: 'checking a backup', prepare: () => restoring('read'), act: (library, { restore }) => library.backup.check(restore), changes: 'nothing' },
  { name: 'putting a backup in place', prepare: () => restoring('checked'), act: (library, { restore }) => library.backup.replace(restore), changes: 'the reader’s' },
  { name: 'taking a restore back', prepare: () => restoring('replaced'), act: (library) => library.backup.takeBack(), changes: 'the reader’s' },
  { name: 'merging the first of a backup', prepare: () => restoring('checked'), act: (library, { restore }) => library.backup.mergeStep(restore), changes: 'the reader’s' },
  { name: 'merging the next of a backup', prepare: () => restoring('merging'), act: (library, { restore }) => library.backup.mergeStep(restore), changes: 'nothing' },
  { name: 'undoing the last of a merge', prepare: () => restoring('merged'), act: (library) => library.backup.undoMergeStep(), changes: 'the reader’s' },
  { name: 'tidying at the start', prepare: () => restoring('replaced'), act: (library) => library.backup.tidy(), changes: 'nothing' },
  { name: 'migrating from schema 1', prepare: () => ofSchema(1), act: (library) => library.size(), changes: 'nothing' },
  { name: 'migrating from schema 2', prepare: () => ofSchema(2), act: (library) => library.size(), changes: 'nothing' },
];

/** A library whose search index lies in several segments. */
async function compactable(): Promise<Ready> {
  const ready = await full();
  const library = libraryOver(ready.storage);
  for (const [at, word] of ['quay', 'barge', 'crane'].entries()) {
    await library.save(sampleArticle({ url: `https://port.example/${at}`, title: `The ${word}`, text: `A ${word} is being mended.` }), sampleAnalysis([[word, 1]]));
    await closeNow(ready.storage);
  }
  library.close();
  return ready;
}
