import { describe, expect, test } from 'vitest';
import type { Library } from '../../../src/library/library.ts';
import { openLibrary } from '../../../src/library/open-library.ts';
import { dump, tamper } from '../support/dump.ts';
import { EVEN_WEIGHT } from '../support/memory-storage.ts';
import { sampleAnalysis } from '../support/sample-article.ts';
import { backupText, emptyScene, feed, fullScene, longArticle, mergeWith, replaceWith } from './backup-text.ts';

const OVERTAKEN = { name: 'LibraryError', code: 'backup-overtaken' };

/** A library whose backup takes several pieces, and the cursor after the first of them. */
async function halfWay() {
  const scene = emptyScene();
  for (let at = 0; at < 6; at++) await scene.library.save(longArticle(at), sampleAnalysis([['line', 2]])); // oxlint-disable-line no-await-in-loop -- in this order
  const cursor = await firstCursor(scene.library);
  return { ...scene, cursor };
}

async function firstCursor(library: Library): Promise<string> {
  const { cursor } = await library.backup.read(null);
  if (cursor === null) throw new Error('The backup is over with its first piece.');
  return cursor;
}

/** The library's row of its own id goes, as in one that a version before made. */
const asBefore = (scene: Pick<Awaited<ReturnType<typeof halfWay>>, 'storage'>, name?: string) => tamper(scene.storage, 'state', (store) => store.delete('library'), name);

describe('a backup that is being made goes no further', () => {
  test('in the library that comes after everything was deleted', async () => {
    const { library, cursor } = await halfWay();
    await library.backup.eraseAll();
    await expect(library.backup.read(cursor)).rejects.toMatchObject(OVERTAKEN);
    await library.save(longArticle(9), sampleAnalysis([['line', 2]]));
    await expect(library.backup.read(cursor)).rejects.toMatchObject(OVERTAKEN);
    expect((await backupText(library.backup)).match(/"store":"clippings"/gu)).toHaveLength(1);
  });

  test('in the library that comes after everything of an older version was deleted', async () => {
    const scene = await halfWay();
    await asBefore(scene);
    const cursor = await firstCursor(scene.library);
    await scene.library.backup.eraseAll();
    await expect(scene.library.backup.read(cursor)).rejects.toMatchObject(OVERTAKEN);
  });

  test('in a restored library, but in the one from before once it is back', async () => {
    const { library, cursor } = await halfWay();
    await replaceWith(library.backup, await backupText((await fullScene()).library.backup));
    await expect(library.backup.read(cursor)).rejects.toMatchObject(OVERTAKEN);
    await library.backup.takeBack();
    expect(await library.backup.read(cursor)).toMatchObject({ text: expect.stringContaining('"store":"contents"') });
  });

  test('in a library that is back from before a restore, both of an older version', async () => {
    const scene = await halfWay();
    const { library } = scene;
    const restore = await feed(library.backup, await backupText(library.backup));
    await library.backup.check(restore);
    await library.backup.replace(restore);
    await asBefore(scene);
    await asBefore(scene, restore);
    const cursor = await firstCursor(library);
    await library.backup.takeBack();
    await expect(library.backup.read(cursor)).rejects.toMatchObject(OVERTAKEN);
  });
});

test('it goes on in the same library: after the worker has died, a merge, or in one of an older version', async () => {
  const scene = await halfWay();
  await mergeWith(scene.library.backup, await backupText((await fullScene()).library.backup));
  const anew = openLibrary({ ...scene.storage, termWeight: EVEN_WEIGHT });
  expect((await anew.backup.read(scene.cursor)).done).toBeGreaterThan(0);
  await asBefore(scene);
  const before = await dump(scene.storage);
  const text = await backupText(anew.backup);
  expect(text.match(/"store":"clippings"/gu)).toHaveLength(8);
  expect(await dump(scene.storage)).toStrictEqual(before);
});
