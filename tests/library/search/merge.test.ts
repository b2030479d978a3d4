import { describe, expect, test } from 'vitest';
import { nextMerge } from '../../../src/library/search/merge-plan.ts';
import { lookUp } from '../../../src/library/search/look-up.ts';
import { encodeNumbers } from '../../../src/library/search/numbers.ts';
import { parseQuery } from '../../../src/library/search/parse-query.ts';
import { takeFromSearch } from '../../../src/library/search/search-index.ts';
import { waitingRow } from '../../../src/library/search/waiting-rows.ts';
import type { ClippingRow, SearchSegmentRow } from '../../../src/library/database/rows.ts';
import { openLibrary } from '../../../src/library/open-library.ts';
import { dump } from '../support/dump.ts';
import { memoryStorage } from '../support/memory-storage.ts';
import { sampleAnalysis, sampleArticle } from '../support/sample-article.ts';
import { closeNow, inside, mergeNow } from './inside.ts';

function segment(id: number, changes: Partial<SearchSegmentRow> = {}): SearchSegmentRow {
  return { id, level: 0, first: id * 64, last: id * 64 + 63, size: 64, gone: 0, dead: encodeNumbers([]), ...changes };
}

describe('which segments are merged', () => {
  test('none while there are few of each level', () => {
    expect(nextMerge([...Array.from({ length: 7 }, (_, n) => segment(n + 1)), segment(9, { level: 1 })], 20)).toBeNull();
  });

  test('eight of a level into one of the next, the oldest first', () => {
    const nine = Array.from({ length: 9 }, (_, n) => segment(9 - n));
    expect(nextMerge(nine, 20)).toMatchObject({ sources: [1, 2, 3, 4, 5, 6, 7, 8], target: 20, level: 1, first: 64, field: 'title', after: '' });
  });

  test('one alone that is mostly dead, before all others', () => {
    const worn = segment(12, { level: 2, size: 100, gone: 31, dead: encodeNumbers([800]) });
    expect(nextMerge([...Array.from({ length: 8 }, (_, n) => segment(n + 1)), worn], 20)).toMatchObject({ sources: [12], level: 2, dropped: [worn.dead] });
  });
});

/** A text of many words, of which some are in one text only. */
function textOf(no: number): string {
  const words = Array.from({ length: 300 }, (_, n) => `w${((n * n * 7 + no * 13 * (n % 5)) % 40_000).toString(36)}`);
  return ['common', `only${no}`, `third${no % 3}`, ...words].join(' ');
}

describe('a merge', () => {
  /** Three segments of thirty clippings each, with dictionaries of many runs. */
  async function withSegments() {
    const storage = memoryStorage();
    const library = openLibrary(storage);
    await library.save(sampleArticle(), sampleAnalysis([]));
    library.close();
    // Only the largest number matters of the small rows.
    await inside(storage, async ({ clippings }) => clippings.put({ ...(await clippings.get(1)), no: 90, id: 'last' } as ClippingRow));
    for (const first of [1, 31, 61]) {
      const rows = Array.from({ length: 30 }, (_, n) => waitingRow(first + n, { title: `Item ${first + n}`, text: textOf(first + n) }));
      await inside(storage, ({ searchWaiting }) => searchWaiting.bulkPut(rows));
      await closeNow(storage);
    }
    return storage;
  }

  const look = (storage: ReturnType<typeof memoryStorage>, query: string) => inside(storage, (database) => lookUp(database, parseQuery(query).terms));

  test('in slices answers the same at every step, also for those that die meanwhile, and leaves one segment', async () => {
    const storage = await withSegments();
    expect((await look(storage, 'common')).length).toBe(90);
    let slices = 0;
    const gone = new Set<number>();
    while (await mergeNow(storage, 3)) {
      slices++;
      if (slices % 3 === 1) {
        gone.add(slices);
        await inside(storage, (database) => takeFromSearch(database, slices));
      }
      const left = Array.from({ length: 90 }, (_, n) => 90 - n).filter((no) => !gone.has(no));
      expect(await look(storage, 'common')).toStrictEqual(left);
      expect(await look(storage, 'third1 com')).toStrictEqual(left.filter((no) => no % 3 === 1));
      expect(await look(storage, 'only4')).toStrictEqual(left.filter((no) => String(no).startsWith('4')));
    }
    expect(slices).toBeGreaterThan(4);
    const { searchSegments, searchChunks } = await dump(storage);
    expect(searchSegments).toHaveLength(1);
    expect(new Set((searchChunks as { segment: number }[]).map((row) => row.segment)).size).toBe(1);
    expect((searchChunks ?? []).length).toBeGreaterThan(5);
  }, 60_000);

  test('drops what is dead for good, and a segment of dead alone altogether', async () => {
    const storage = await withSegments();
    for (let no = 31; no <= 60; no++) await inside(storage, (database) => takeFromSearch(database, no));
    while (await mergeNow(storage, 8));
    const { searchSegments } = await dump(storage);
    expect((searchSegments as SearchSegmentRow[]).map(({ first, last, gone }) => ({ first, last, gone }))).toStrictEqual([
      { first: 1, last: 30, gone: 0 }, { first: 61, last: 90, gone: 0 },
    ]);
    expect((await look(storage, 'common')).length).toBe(60);
  }, 60_000);
});
