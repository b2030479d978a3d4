import { describe, expect, test } from 'vitest';
import type { Library } from '../../../src/library/library.ts';
import { openLibrary } from '../../../src/library/open-library.ts';
import { dump } from '../support/dump.ts';
import { Life } from '../support/mortal-storage.ts';
import { EVEN_WEIGHT, memoryStorage, type MemoryStorage } from '../support/memory-storage.ts';
import { BRIDGE_TERMS, sampleAnalysis, sampleArticle } from '../support/sample-article.ts';
import { backupText, emptyScene, feed, fullScene, keep, mergeWith } from './backup-text.ts';

/** What a reader would see of a library: its clippings with texts, labels and notes. */
async function seen(library: Library): Promise<unknown> {
  const { rows } = await library.list({ order: 'saved-oldest' });
  const clippings = await Promise.all(rows.map(async (row) => ({
    url: row.url, tags: row.tags, event: row.event, savedAt: row.savedAt, versions: row.versions, notes: await library.annotations(row.id),
    texts: [...(await library.get(row.id)).earlier.map(({ article }) => article.text), (await library.get(row.id)).article.text],
  })));
  return { clippings, decisions: await library.linkDecisions(), dismissals: await library.dismissals() };
}

/** All rows but those that tell when, or of which generation. */
async function rowsOf(storage: MemoryStorage): Promise<unknown> {
  const { vocabulary: _v, postings: _p, signatures: _s, state, events, ...rest } = await dump(storage);
  const size = (state as { name: string }[]).filter(({ name }) => name === 'size');
  const told = Object.fromEntries(Object.entries(rest).filter(([store]) => !store.startsWith('search')));
  return { ...told, size, events: (events as { due: number; changes?: number }[]).map(({ changes: _c, ...row }) => ({ ...row, due: 0 })) };
}

async function undo(library: Library): Promise<void> {
  while (!(await library.backup.undoMergeStep()).finished) { /* another batch */ }
}

/** A library that has the sample article in its first version only, with labels of its own, and one article more. */
async function partlyTheSame() {
  const scene = emptyScene();
  const { library } = scene;
  const first = await library.save(sampleArticle({ capturedAt: '2026-03-01T10:00:00.000Z' }), sampleAnalysis(BRIDGE_TERMS));
  await library.label(first.id, { tags: ['own', 'harbour'] });
  const own = await library.save(sampleArticle({ url: 'https://own.example/1', text: 'The reader’s own.' }), sampleAnalysis([['own', 1]]));
  await library.place([{ id: first.id, eventId: first.id }]);
  await library.dismiss('count/vehicles', 'update');
  await keep(library);
  return { ...scene, first: first.id, own: own.id };
}

describe('merging', () => {
  test('into an empty library gives all that the backup has but what was removed', async () => {
    const source = await fullScene();
    const { library } = emptyScene();
    expect(await mergeWith(library.backup, await backupText(source.library.backup))).toEqual({ added: 2, changed: 0 });
    const here = await seen(library) as { clippings: unknown };
    const there = await seen(source.library) as { clippings: unknown };
    expect(here.clippings).toStrictEqual(there.clippings);
    expect(await library.unplaced(10)).toHaveLength(2);
    expect((await library.candidates(sampleAnalysis(BRIDGE_TERMS), 5)).candidates).toHaveLength(1);
  });

  test('completes what is here, and takes nothing away', async () => {
    const source = await fullScene();
    const { library, first } = await partlyTheSame();
    expect(await mergeWith(library.backup, await backupText(source.library.backup))).toEqual({ added: 1, changed: 1 });
    const { summary, earlier, article } = await library.get(first);
    expect(summary).toMatchObject({ tags: ['own', 'harbour', 'to check'], event: 'Bridge closure', versions: 2, annotations: 1 });
    expect(earlier.map((version) => version.article.text)).toStrictEqual([sampleArticle().text]);
    expect(article.text).toContain('meet again on Friday');
    expect(await library.annotations(first)).toMatchObject([{ clipping: first, note: 'Ask the board.' }]);
    expect(await library.dismissals()).toMatchObject([{ reason: 'update' }]);
    // The backup's decision was on another id of the same article.
    expect(await library.linkDecisions([first])).toHaveLength(2);
    expect(await library.size()).toBe(3);
  });

  test('twice changes nothing the second time', async () => {
    const text = await backupText((await fullScene()).library.backup);
    const { library, storage } = await partlyTheSame();
    await mergeWith(library.backup, text);
    const before = await rowsOf(storage);
    expect(await mergeWith(library.backup, text)).toEqual({ added: 0, changed: 0 });
    expect(await rowsOf(storage)).toStrictEqual(before);
  });

  test('its own backup changes nothing', async () => {
    const { library, storage } = await fullScene();
    const before = await rowsOf(storage);
    expect(await mergeWith(library.backup, await backupText(library.backup))).toEqual({ added: 0, changed: 0 });
    expect(await rowsOf(storage)).toStrictEqual(before);
  });

  test('brings back what was removed here', async () => {
    const { library, ids } = await fullScene();
    const text = await backupText(library.backup);
    await library.remove(ids[1]);
    await mergeWith(library.backup, text);
    expect(await library.size()).toBe(2);
    expect((await library.get(ids[1])).summary.event).toBe('Bridge closure');
  });
});

describe('a merge that was cut off', () => {
  test('between any two steps goes on where it was, and comes to the same', async () => {
    const text = await backupText((await fullScene()).library.backup);
    const whole = await partlyTheSame();
    await mergeWith(whole.library.backup, text);
    const { storage, clock } = await partlyTheSame();
    const anew = (): Library => openLibrary({ ...storage, now: clock.now, termWeight: EVEN_WEIGHT });
    const restore = await feed(anew().backup, text);
    await anew().backup.check(restore);
    let steps = 0;
    for (; !(await anew().backup.mergeStep(restore)).finished; steps++) {
      expect(await anew().backup.restores()).toMatchObject({ merge: { restore, finished: false } });
      await anew().backup.tidy();
    }
    expect(steps).toBeGreaterThan(2);
    // Ids differ from one library to the other.
    const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value).replaceAll(/"(id|clipping|a|b|decision)":"[^"]*"/gu, '"$1":""'));
    expect(plain(await seen(anew()))).toStrictEqual(plain(await seen(whole.library)));
    expect(await anew().backup.mergeStep(restore)).toMatchObject({ finished: true });
  });

  test('by a full disk leaves each batch written or not, whichever write fails', async () => {
    const text = await backupText((await fullScene()).library.backup);
    const storage = memoryStorage();
    const disk = new Life(storage);
    const library = openLibrary({ ...disk.storage, termWeight: EVEN_WEIGHT });
    const restore = await feed(library.backup, text);
    await library.backup.check(restore);
    await library.backup.mergeStep(restore).catch(() => undefined);
    for (let nth = 1; ; nth++) {
      const before = await dump(storage);
      disk.failAt(nth);
      const failure: unknown = await library.backup.mergeStep(restore).then(({ finished }) => (finished ? 'finished' : null), (error: unknown) => error);
      disk.failAt(Infinity);
      if (failure === 'finished') break;
      if (failure === null) continue;
      expect(failure).toMatchObject({ code: 'library-full' });
      const after = await dump(storage);
      // The journal has as many rows as before where the batch was not written, and then nothing else was.
      const written = (after['state'] as unknown[]).length > (before['state'] as unknown[]).length;
      expect(written ? before : after).toStrictEqual(before);
    }
    expect(await library.size()).toBe(2);
  });
});

describe('a merge that is taken back', () => {
  test('leaves the library as it was', async () => {
    const text = await backupText((await fullScene()).library.backup);
    const { library, storage } = await partlyTheSame();
    const before = await rowsOf(storage);
    await mergeWith(library.backup, text);
    await undo(library);
    expect(await rowsOf(storage)).toStrictEqual(before);
    expect(await library.backup.restores()).toMatchObject({ merge: null });
    expect((await library.candidates(sampleAnalysis(BRIDGE_TERMS), 5)).candidates).toHaveLength(1);
    await expect(library.backup.undoMergeStep()).rejects.toMatchObject({ code: 'not-found' });
  });

  test('half way, and cut off itself, still leaves it as it was', async () => {
    const text = await backupText((await fullScene()).library.backup);
    const { library, storage, clock } = await partlyTheSame();
    const before = await rowsOf(storage);
    const restore = await feed(library.backup, text);
    await library.backup.check(restore);
    await library.backup.mergeStep(restore);
    await library.backup.mergeStep(restore);
    const anew = (): Library => openLibrary({ ...storage, now: clock.now, termWeight: EVEN_WEIGHT });
    await anew().backup.undoMergeStep();
    await expect(anew().backup.mergeStep(restore)).rejects.toMatchObject({ code: 'not-found' });
    await undo(anew());
    expect(await rowsOf(storage)).toStrictEqual(before);
  });

  test('keeps what the reader has worked on since', async () => {
    const { library } = emptyScene();
    await mergeWith(library.backup, await backupText((await fullScene()).library.backup));
    const [first, second] = (await library.list({ order: 'saved-oldest' })).rows;
    await library.label(second?.id ?? '', { tags: ['mine'] });
    await undo(library);
    expect((await library.list({ order: 'saved-oldest' })).rows.map(({ id }) => id)).toStrictEqual([second?.id]);
    expect(first).toBeDefined();
  });

  test('can no longer be once the browser has started anew', async () => {
    const { library } = emptyScene();
    await mergeWith(library.backup, await backupText((await fullScene()).library.backup));
    expect(await library.backup.restores()).toMatchObject({ merge: { finished: true, added: 2 } });
    await library.backup.tidy();
    expect(await library.backup.restores()).toStrictEqual({ replaced: false, merge: null });
    expect(await library.size()).toBe(2);
  });
});
