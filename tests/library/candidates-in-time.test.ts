import { expect, test } from 'vitest';
import { openLibrary } from '../../src/library/open-library.ts';
import { EVEN_WEIGHT, memoryStorage } from './support/memory-storage.ts';
import { BRIDGE_TERMS, sampleAnalysis, sampleArticle } from './support/sample-article.ts';

test('of candidates as alike, the nearer in time comes first, and the scores stay', async () => {
  const library = openLibrary({ ...memoryStorage(), termWeight: EVEN_WEIGHT });
  const ids: string[] = [];
  for (const published of ['2024-02-24T08:30:00Z', '2026-02-24T08:30:00Z', null]) {
    const n = ids.length;
    const article = sampleArticle({ url: `https://herald${n}.example/news/bridge`, text: `Account ${n}. ${sampleArticle().text}`, published });
    ids.push((await library.save(article, sampleAnalysis(BRIDGE_TERMS))).id); // oxlint-disable-line no-await-in-loop -- in this order
  }
  const order = async (limit: number, published?: string | null) => (await library.candidates(sampleAnalysis(BRIDGE_TERMS), limit, published)).candidates;
  const [old, recent, undated] = ids;
  expect((await order(3)).map(({ id }) => id)).toEqual(ids);
  expect((await order(3, '2026-03-26T08:30:00Z')).map(({ id }) => id)).toEqual([undated, recent, old]);
  expect((await order(1, '2026-02-25T08:30:00Z')).map(({ id }) => id)).toEqual([undated]);
  expect(new Set((await order(3, '2024-02-24T08:30:00Z')).map(({ score }) => score)).size).toBe(1);
  expect(await order(0, '2024-02-24T08:30:00Z')).toEqual([]);
});
