import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, expect, it, vi } from 'vitest';
import type { Article } from '../../../src/article/article.ts';
import { ANALYSIS_VERSION } from '../../../src/claims/analyse.ts';
import type { Analysis } from '../../../src/claims/analysis.ts';
import { EMPTY_ANALYSIS } from '../../../src/library/codec/analysis-codec.ts';
import type { Library } from '../../../src/library/library.ts';
import { openLibrary } from '../../../src/library/open-library.ts';
import { keepHouse } from '../../../src/extension/background/keep-house.ts';
import { LanguageDataError } from '../../../src/extension/background/language-data-error.ts';
import { SLUMP } from './articles.ts';

const MADE = { version: ANALYSIS_VERSION } as Analysis; // nothing reads more of it here

function due(slices: number, access: 'read-write' | 'read-only' = 'read-write', stale: readonly Article[] = []) {
  let left = slices;
  const articles = stale.map((article, at) => ({ id: `c${at}`, article }));
  const library = {
    ...openLibrary({ indexedDB: new IDBFactory(), IDBKeyRange }),
    access: async () => access,
    maintain: vi.fn<Library['maintain']>(async () => ({ done: --left <= 0, rebuild: null })),
    outdated: vi.fn<Library['outdated']>(async () => ({ articles, cursor: null, remaining: articles.length })),
    replaceAnalysis: vi.fn<Library['replaceAnalysis']>(async () => true),
  };
  const analyse = vi.fn<(article: Article) => Promise<Analysis>>(async () => MADE);
  return { library, analyse };
}

beforeEach(() => () => vi.restoreAllMocks());

it('goes on until nothing is due', async () => {
  const house = due(3);
  await keepHouse(house);
  expect(house.library.maintain).toHaveBeenCalledTimes(3);
});

it('stops a round that does not end', async () => {
  const house = due(Infinity);
  await keepHouse(house);
  expect(house.library.maintain).toHaveBeenCalledTimes(500);
});

it('leaves a library alone that a newer version made', async () => {
  const house = due(3, 'read-only', [SLUMP.since]);
  await keepHouse(house);
  expect(house.library.maintain).not.toHaveBeenCalled();
  expect(house.library.replaceAnalysis).not.toHaveBeenCalled();
});

it('analyses a slice of what an older version had analysed', async () => {
  const house = due(1, 'read-write', [SLUMP.since, SLUMP.shift]);
  await keepHouse(house);
  expect(house.library.outdated).toHaveBeenCalledExactlyOnceWith({ version: ANALYSIS_VERSION, limit: 20 });
  expect(house.library.replaceAnalysis.mock.calls).toEqual([
    ['c0', SLUMP.since.sha256, MADE],
    ['c1', SLUMP.shift.sha256, MADE],
  ]);
});

it('goes on past an article that cannot be analysed', async () => {
  const house = due(1, 'read-write', [SLUMP.since, SLUMP.shift]);
  house.analyse.mockRejectedValueOnce(new LanguageDataError('missing'));
  await keepHouse(house);
  expect(house.library.replaceAnalysis.mock.calls.map(([id]) => id)).toEqual(['c1']);
});

it('does one round at a time, and one more for all who asked meanwhile', async () => {
  const house = due(1);
  const first = keepHouse(house);
  const others = [keepHouse(house), keepHouse(house), keepHouse(house)];
  await first;
  expect(house.library.maintain).toHaveBeenCalledTimes(1);
  await Promise.all(others);
  expect(house.library.maintain).toHaveBeenCalledTimes(2);
  await keepHouse(house);
  expect(house.library.maintain).toHaveBeenCalledTimes(3);
});

it('counts no clipping as placed that has no text, and does not ask to be called again for it', async () => {
  const house = due(1);
  await house.library.save(SLUMP.since, EMPTY_ANALYSIS);
  const state = await keepHouse({ ...house, library: { ...house.library, getMany: async () => [] } });
  expect(state).toMatchObject({ unplaced: 1, moved: false, done: true });
});
