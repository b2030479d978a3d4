import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Candidate } from '../../../src/library/candidate.ts';
import { openLibrary } from '../../../src/library/open-library.ts';
import { dump } from '../support/dump.ts';
import { memoryStorage } from '../support/memory-storage.ts';
import { sampleAnalysis } from '../support/sample-article.ts';
import { anyHistory, anyTerms, Life } from './history.ts';
import { bruteForce, countOf } from './oracle.ts';

const SEED = 20260302;

/** Scores in order, and who has each: sums of floats differ in their last digits, and ties may stand in either order. */
function ranking(candidates: readonly Candidate[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const { id, score } of candidates) {
    const key = score.toFixed(9);
    groups.set(key, [...(groups.get(key) ?? []), id].toSorted());
  }
  return groups;
}

test('candidates are those of brute force after any history, with terms left out of full articles', async () => {
  // A fixed weight for each term: which terms are telling then hangs on the article alone.
  const weight = (term: string): number => 1 + ((term.codePointAt(term.length - 1) ?? 0) % 10) / 3;
  await fc.assert(
    fc.asyncProperty(anyHistory(12, 120, 90, 30), anyTerms(120, 80), async (history, query) => {
      const library = openLibrary({ ...memoryStorage(), termWeight: weight });
      const life = new Life(library);
      for (const step of history) await life.live(step);
      const { candidates, complete } = await library.candidates(sampleAnalysis(query), 100);
      expect(complete).toBe(true);
      expect(ranking(candidates)).toStrictEqual(ranking(bruteForce(life.expected, sampleAnalysis(query), weight, 100)));
      library.close();
    }),
    { seed: SEED, numRuns: 25 },
  );
});

test('weights follow the library’s own document frequencies, which count exactly what is there', async () => {
  await fc.assert(
    fc.asyncProperty(anyHistory(10, 30, 15, 30), anyTerms(30, 15), async (history, query) => {
      const library = openLibrary({
        ...memoryStorage(),
        termWeight: (term, { size, documentFrequency }) => Math.log(2 + size) - Math.log(1 + documentFrequency(term)),
      });
      const life = new Life(library);
      for (const step of history) await life.live(step);
      const oracle = life.expected;
      const statistics = await library.statistics();
      expect(statistics.size).toBe(oracle.size);
      expect(await library.size()).toBe(oracle.size);
      for (let n = 0; n < 30; n++) {
        for (const term of [`word${n}`, `@name ${n}`]) expect(statistics.documentFrequency(term)).toBe(countOf(oracle, term));
      }
      const weight = (term: string): number => Math.log(2 + oracle.size) - Math.log(1 + countOf(oracle, term));
      const { candidates } = await library.candidates(sampleAnalysis(query), 3);
      const expected = bruteForce(oracle, sampleAnalysis(query), weight, 3);
      expect(candidates.map(({ score }) => score.toFixed(9))).toStrictEqual(expected.map(({ score }) => score.toFixed(9)));
      library.close();
    }),
    { seed: SEED, numRuns: 25 },
  );
});

test('when everything is removed, no posting and no count is left', async () => {
  await fc.assert(
    fc.asyncProperty(anyHistory(8, 40, 20, 24), async (history) => {
      const storage = memoryStorage();
      const library = openLibrary(storage);
      const life = new Life(library);
      for (const step of history) await life.live(step);
      for (const id of life.expected.keys()) await library.remove(id);
      library.close();
      const { postings, signatures, clippings } = await dump(storage);
      expect({ postings, signatures, clippings }).toStrictEqual({ postings: [], signatures: [], clippings: [] });
    }),
    { seed: SEED, numRuns: 20 },
  );
});
