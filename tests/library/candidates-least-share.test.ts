import { afterEach, describe, expect, it, vi } from 'vitest';
import { openLibrary } from '../../src/library/open-library.ts';
import { countRows } from './support/counted-rows.ts';
import { EVEN_WEIGHT, memoryStorage } from './support/memory-storage.ts';
import { sampleAnalysis, sampleArticle } from './support/sample-article.ts';

const TERMS = Array.from({ length: 20 }, (_, at): [string, number] => [`term${at}`, 1]);
/** Articles that share one term in twenty with the one that is asked about. */
const DISTANT = 30;

async function library() {
  const opened = openLibrary({ ...memoryStorage(), termWeight: EVEN_WEIGHT });
  const save = (n: number, terms: [string, number][]) =>
    opened.save(sampleArticle({ url: `https://herald.example/news/${n}`, text: `Account ${n}. ${sampleArticle().text}` }), sampleAnalysis(terms));
  const { id: same } = await save(0, TERMS);
  const { id: half } = await save(1, TERMS.slice(0, 10));
  for (let n = 0; n < DISTANT; n++) await save(n + 2, TERMS.slice(-1)); // oxlint-disable-line no-await-in-loop -- one store, in this order
  return { opened, same, half };
}

afterEach(() => void vi.restoreAllMocks());

describe('candidates that share too little', () => {
  it('are left out, whatever their number', async () => {
    const { opened, same, half } = await library();
    const found = async (share?: number) => (await opened.candidates(sampleAnalysis(TERMS), 60, null, share)).candidates.map(({ id }) => id);
    expect(await found()).toHaveLength(DISTANT + 2);
    expect(await found(0.2)).toEqual([same, half]);
    expect(await found(0.9)).toEqual([same]);
    expect(await found(1.1)).toEqual([]);
  });

  it('cost no read of their rows', async () => {
    const { opened } = await library();
    await opened.statistics();
    const read = async (share: number) => {
      const counted = countRows();
      await opened.candidates(sampleAnalysis(TERMS), 60, null, share);
      vi.restoreAllMocks();
      return counted.read;
    };
    const [all, near] = [await read(0), await read(0.2)];
    expect(all - near).toBe(DISTANT);
  });
});
