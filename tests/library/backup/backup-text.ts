import type { Article } from '../../../src/article/article.ts';
import type { LibraryBackup } from '../../../src/library/backup/library-backup.ts';
import type { Library } from '../../../src/library/library.ts';
import { openLibrary } from '../../../src/library/open-library.ts';
import { random } from '../../support/random.ts';
import { Clock, EVEN_WEIGHT, memoryStorage, type MemoryStorage } from '../support/memory-storage.ts';
import { BRIDGE_TERMS, sampleAnalysis, sampleArticle } from '../support/sample-article.ts';

/** A library over its own storage. */
export interface Scene {
  readonly storage: MemoryStorage;
  readonly clock: Clock;
  readonly library: Library;
}

export function emptyScene(): Scene {
  const [storage, clock] = [memoryStorage(), new Clock()];
  return { storage, clock, library: openLibrary({ ...storage, now: clock.now, termWeight: EVEN_WEIGHT }) };
}

/** Does what is due until nothing is. */
export async function keep(library: Library): Promise<void> {
  while (!(await library.maintain()).done) { /* another slice */ }
}

/** A library with something in every store: two versions, tags, notes, an event with a name, a removed article, decisions. */
export async function fullScene(): Promise<Scene & { readonly ids: readonly [string, string, string] }> {
  const scene = emptyScene();
  const { library, clock } = scene;
  const first = await library.save(sampleArticle(), sampleAnalysis(BRIDGE_TERMS));
  clock.forward(60_000);
  await library.save(sampleArticle({ text: `${sampleArticle().text}\n\nThe board will meet again on Friday.` }), sampleAnalysis([...BRIDGE_TERMS, ['board', 1]]));
  const second = await library.save(sampleArticle({ url: 'https://ferry.example/2', title: 'Ferry “to run” – 𝒮oon\u0000', publisher: null, published: null, text: 'Ein Schiff fährt.\n\nسفينة \uFFFD.' }), sampleAnalysis([['ferry', 2]]));
  clock.forward(60_000);
  const third = await library.save(sampleArticle({ url: 'https://gone.example/3', text: 'To be removed.' }), sampleAnalysis([['bridge', 2]]));
  await library.label(first.id, { tags: ['harbour', 'to check'] });
  await library.place([{ id: first.id, eventId: first.id }, { id: second.id, eventId: first.id }, { id: third.id, eventId: third.id }]);
  await library.nameEvent(first.id, 'Bridge closure');
  await library.tallyEvent({
    eventId: first.id, changes: (await library.event(first.id)).changes, clippings: [first.id, second.id], whole: { conflict: 1, different: 0, changed: 0, agrees: 2 },
    each: new Map([[first.id, { conflict: 1, different: 0, changed: 0, agrees: 2 }]]),
  });
  await library.annotate({ clipping: first.id, quote: 'swing bridge', prefix: 'The ', suffix: ' at', sha256: sampleArticle().sha256, start: 4, colour: 'green', note: 'Ask the board.' });
  await library.annotate({ clipping: third.id, quote: 'removed', prefix: '', suffix: '', sha256: 'a'.repeat(64), start: 6, colour: 'pink', note: '' });
  await library.decideLink({ a: first.id, b: second.id, decision: 'same-event' });
  await library.decideLink({ a: third.id, b: first.id, decision: 'other-event' });
  await library.dismiss('count/vehicles', 'misread');
  await library.remove(third.id);
  await keep(library);
  return { ...scene, ids: [first.id, second.id, third.id] };
}

/** The whole text of a backup, slice by slice. */
export async function backupText(backup: LibraryBackup): Promise<string> {
  let text = '';
  for (let cursor: string | null = null, first = true; first || cursor !== null; first = false) {
    const slice = await backup.read(cursor);
    text += slice.text;
    cursor = slice.cursor;
  }
  return text;
}

/** Reads a backup's text in chunks of a size, without using it. */
export async function feed(backup: LibraryBackup, text: string, size = 100_000): Promise<string> {
  const restore = await backup.begin();
  for (let at = 0, number = 0; at < text.length; at += size, number++) await backup.chunk({ restore, number, text: text.slice(at, at + size) });
  return restore;
}

/** Reads a backup's text, checks it, and puts it in the place of the library. */
export async function replaceWith(backup: LibraryBackup, text: string, size?: number): Promise<void> {
  const restore = await feed(backup, text, size);
  await backup.check(restore);
  await backup.replace(restore);
}

/** Reads a backup's text, checks it, and merges it to the end. */
export async function mergeWith(backup: LibraryBackup, text: string): Promise<{ readonly added: number; readonly changed: number }> {
  const restore = await feed(backup, text);
  await backup.check(restore);
  for (;;) {
    const { finished, added, changed } = await backup.mergeStep(restore);
    if (finished) return { added, changed };
  }
}

/** An article that takes about a third of a backup's piece, however well texts are compressed. */
export function longArticle(at: number): Article {
  const draw = random(`long ${at}`);
  const words = Array.from({ length: 20_000 }, () => draw.below(2 ** 31).toString(36));
  return sampleArticle({ url: `https://long.example/${at}`, text: `${at} ${words.join(' ')}` });
}
