import { expect, test } from 'vitest';
import type { Library } from '../../src/library/library.ts';
import { openLibrary } from '../../src/library/open-library.ts';
import { dump } from './support/dump.ts';
import { FailingDisk, onDisk } from './support/failing-storage.ts';
import { memoryStorage } from './support/memory-storage.ts';
import { BRIDGE_TERMS, sampleAnalysis, sampleArticle } from './support/sample-article.ts';

const analysis = sampleAnalysis(BRIDGE_TERMS);

interface Scene { readonly library: Library; readonly id: string; readonly token: string }

/** Every kind of write, on a library that holds one clipping and one removed one. */
const WRITES: readonly [string, (scene: Scene) => Promise<unknown>][] = [
  ['saving a new article', ({ library }) => library.save(sampleArticle({ url: 'https://new.example/1', text: 'New.' }), analysis)],
  ['saving a new version', ({ library }) => library.save(sampleArticle({ text: 'Changed.' }), sampleAnalysis([['ferry', 2], ['bridge', 1]]))],
  ['saving a removed article again', ({ library }) => library.save(sampleArticle({ url: 'https://gone.example/1', text: 'Gone, changed.' }), analysis)],
  ['removing', ({ library, id }) => library.remove(id)],
  ['undoing a removal', ({ library, token }) => library.undoRemove(token)],
  ['labelling', ({ library, id }) => library.label(id, { tags: ['harbour'] })],
  ['replacing an analysis', ({ library, id }) => library.replaceAnalysis(id, sampleArticle().sha256, sampleAnalysis([['ferry', 1]], 4))],
  ['deciding on a link', ({ library, id }) => library.decideLink({ a: id, b: 'x', decision: 'same-event' })],
  ['dismissing a finding', ({ library }) => library.dismiss('count/vehicles', 'update')],
];

test.each(WRITES)('%s on a full disk leaves everything as it was, whichever write fails', async (_, write) => {
  const storage = memoryStorage();
  const disk = new FailingDisk();
  const library = openLibrary(onDisk(storage, disk));
  const { id } = await library.save(sampleArticle(), analysis);
  const gone = await library.save(sampleArticle({ url: 'https://gone.example/1', text: 'Gone.' }), analysis);
  const { token } = await library.remove(gone.id);
  const before = await dump(storage);

  const total = await (async () => {
    for (let nth = 1; ; nth++) {
      disk.arm(nth);
      const failure: unknown = await write({ library, id, token }).then(() => null, (error: unknown) => error);
      disk.disarm();
      if (failure === null) return nth - 1;
      expect(failure).toMatchObject({ name: 'LibraryError', code: 'library-full' });
      expect(await dump(storage)).toStrictEqual(before);
    }
  })();
  expect(total).toBeGreaterThan(0);
  expect(await dump(storage)).not.toStrictEqual(before);
});
