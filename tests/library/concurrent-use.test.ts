import { expect, test } from 'vitest';
import { openLibrary } from '../../src/library/open-library.ts';
import { dump } from './support/dump.ts';
import { EVEN_WEIGHT, memoryStorage } from './support/memory-storage.ts';
import { sampleAnalysis, sampleArticle } from './support/sample-article.ts';

test('two windows saving, changing, removing and maintaining at once leave an index without gaps or ghosts', async () => {
  const storage = memoryStorage();
  const windows = [openLibrary({ ...storage, termWeight: EVEN_WEIGHT }), openLibrary({ ...storage, termWeight: EVEN_WEIGHT })] as const;
  const url = (page: number): string => `https://news.example/${page}`;
  const failures = await Promise.all(
    Array.from({ length: 60 }, async (_, n) => {
      const window = windows[n % 2 === 0 ? 0 : 1];
      const { id } = await window.save(sampleArticle({ url: url(n % 20), text: `Text ${n}.` }), sampleAnalysis([['flood', 1], [`word${n}`, 2]]));
      if (n % 11 === 5) await window.maintain();
      await window.candidates(sampleAnalysis([['flood', 1]]), 5);
      // The other window may have removed it first.
      return n % 7 === 3 ? window.remove(id).then(() => null, (error: unknown) => error) : null;
    }),
  );
  for (const failure of failures.filter((one) => one !== null)) expect(failure).toMatchObject({ code: 'not-found' });
  const { rows, total } = await windows[0].list({ limit: 100 });
  const { candidates, complete } = await windows[1].candidates(sampleAnalysis([['flood', 1]]), 100);
  expect(complete).toBe(true);
  expect(candidates.map(({ id }) => id).toSorted()).toStrictEqual(rows.map(({ id }) => id).toSorted());
  expect(total).toBe(rows.length);
  for (const { id } of rows) await windows[0].remove(id);
  expect((await dump(storage))['postings']).toStrictEqual([]);
});
