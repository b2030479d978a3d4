import { expect, test } from 'vitest';
import type { Library } from '../../../src/library/library.ts';
import { openLibrary } from '../../../src/library/open-library.ts';
import { EVEN_WEIGHT, memoryStorage } from '../support/memory-storage.ts';
import { sampleAnalysis, sampleArticle } from '../support/sample-article.ts';

async function fill(library: Library, from: number, to: number): Promise<string[]> {
  const ids: string[] = [];
  for (let n = from; n < to; n++) {
    const { id } = await library.save(sampleArticle({ url: `https://news.example/${n}`, text: `Item ${n}.` }), sampleAnalysis([['flood', 1], [`w${n}`, 1]]));
    ids.push(id);
  }
  return ids;
}

test('all terms are counted, not only those that the index holds', async () => {
  const library = openLibrary({ ...memoryStorage(), termWeight: EVEN_WEIGHT });
  const terms = Array.from({ length: 200 }, (_, n) => [`word${n}`, 200 - n] as const);
  await library.save(sampleArticle(), sampleAnalysis(terms));
  const { documentFrequency } = await library.statistics();
  expect([documentFrequency('word0'), documentFrequency('word199')]).toStrictEqual([1, 1]);
});

test('another connection’s changes are seen at once, however often the counts were read before', async () => {
  const storage = memoryStorage();
  const [one, other] = [openLibrary(storage), openLibrary(storage)];
  for (let round = 1; round <= 4; round++) {
    await fill(round % 2 === 0 ? one : other, round, round + 1);
    for (const library of [one, other]) {
      const { size, documentFrequency } = await library.statistics();
      expect([size, documentFrequency('flood')]).toStrictEqual([round, round]);
    }
  }
});

test('a snapshot that was handed out does not change under its reader', async () => {
  const library = openLibrary(memoryStorage());
  await fill(library, 0, 1);
  const before = await library.statistics();
  await fill(library, 1, 3);
  expect([before.size, before.documentFrequency('flood')]).toStrictEqual([1, 1]);
});

test('in a larger library new articles wait, two in a hundred at most, and removing a waiting one takes nothing away', async () => {
  const library = openLibrary({ ...memoryStorage(), termWeight: EVEN_WEIGHT });
  await fill(library, 0, 151);
  const { size } = await library.statistics();
  expect(size).toBeGreaterThanOrEqual(149);
  expect(size).toBeLessThan(151);
  const ids = (await library.list({ limit: 1 })).rows.map(({ id }) => id);
  await library.remove(ids[0] ?? '');
  const after = await library.statistics();
  expect(after.documentFrequency('flood')).toBe(after.size);
  expect(after.size).toBe(size);
});
