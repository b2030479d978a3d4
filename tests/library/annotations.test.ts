import { expect, test } from 'vitest';
import type { NewAnnotation } from '../../src/library/annotation.ts';
import { UNDO_TIME } from '../../src/library/limits.ts';
import { openLibrary } from '../../src/library/open-library.ts';
import { dump } from './support/dump.ts';
import { Clock, memoryStorage } from './support/memory-storage.ts';
import { sampleAnalysis, sampleArticle } from './support/sample-article.ts';

async function withOne() {
  const storage = memoryStorage();
  const clock = new Clock();
  const library = openLibrary({ ...storage, now: clock.now });
  const article = sampleArticle();
  const { id } = await library.save(article, sampleAnalysis([]));
  const given = (changes: Partial<NewAnnotation> = {}): NewAnnotation => ({
    clipping: id, quote: 'swing bridge', prefix: 'The ', suffix: ' at Tarrow Quay', sha256: article.sha256, start: 4, colour: 'yellow', note: '', ...changes,
  });
  return { storage, clock, library, id, given };
}

test('highlights come in the order of the text and are counted on their clipping', async () => {
  const { library, id, given } = await withOne();
  await library.annotate(given({ quote: 'Tarrow Quay', start: 20 }));
  await library.annotate(given());
  expect((await library.annotations(id)).map(({ quote }) => quote)).toStrictEqual(['swing bridge', 'Tarrow Quay']);
  expect((await library.get(id)).summary.annotations).toBe(2);
});

test('note and colour change, and the time with them', async () => {
  const { library, clock, given } = await withOne();
  const { id, createdAt } = await library.annotate(given());
  clock.forward(1000);
  expect(await library.changeAnnotation(id, { note: 'Ask the board.' })).toMatchObject({
    note: 'Ask the board.', colour: 'yellow', createdAt, changedAt: '2026-03-02T09:00:01.000Z',
  });
});

test('what is removed is given back, to be made again', async () => {
  const { library, id, given } = await withOne();
  const kept = await library.annotate(given({ note: 'A note.' }));
  expect(await library.removeAnnotation(kept.id)).toStrictEqual(kept);
  expect((await library.get(id)).summary.annotations).toBe(0);
  await expect(library.removeAnnotation(kept.id)).rejects.toMatchObject({ code: 'not-found' });
  await expect(library.changeAnnotation(kept.id, { note: '' })).rejects.toMatchObject({ code: 'not-found' });
});

test('they come back with an undone removal of the clipping, and go with a forgotten one', async () => {
  const { library, storage, clock, id, given } = await withOne();
  await library.annotate(given());
  await library.undoRemove((await library.remove(id)).token);
  expect(await library.annotations(id)).toHaveLength(1);
  await library.remove(id);
  clock.forward(UNDO_TIME);
  while (!(await library.maintain()).done);
  expect((await dump(storage))['annotations']).toStrictEqual([]);
});

test.each<Partial<Record<keyof NewAnnotation, unknown>>>([
  { quote: ' ' }, { quote: 'x'.repeat(20_001) }, { note: 'x'.repeat(20_001) }, { prefix: 'x'.repeat(65) }, { sha256: 'abc' }, { start: -1 },
  { start: 0.5 }, { colour: 'black' }, { note: 7 },
])('%o is refused', async (changes) => {
  const { library, id, given } = await withOne();
  await expect(library.annotate(given(changes as Partial<NewAnnotation>))).rejects.toMatchObject({ code: 'refused' });
  expect(await library.annotations(id)).toStrictEqual([]);
});

test('a clipping that is not there takes none', async () => {
  const { library, given } = await withOne();
  await expect(library.annotate(given({ clipping: 'gone' }))).rejects.toMatchObject({ code: 'not-found' });
  await expect(library.annotations('gone')).rejects.toMatchObject({ code: 'not-found' });
});
