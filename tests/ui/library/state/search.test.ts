import { expect, it, vi } from 'vitest';
import { success, type Result } from '../../../../src/extension/messages/result.ts';
import type { SearchView } from '../../../../src/extension/messages/search-view.ts';
import { createSearch } from '../../../../src/ui/library/state/search.ts';
import { CLIPPINGS } from '../../fixtures/library.ts';
import { deferred } from '../../support/deferred.ts';

const [row] = CLIPPINGS;
const view = (hits: number): SearchView => ({ hits: row ? Array.from({ length: hits }, () => ({ row, matches: [] })) : [], complete: true });

async function found(all: number) {
  const ask = vi.fn<(words: string, limit: number) => Promise<Result<SearchView>>>(async (_words: string, limit: number) => success(view(Math.min(limit, all))));
  const search = createSearch(ask, () => 40);
  search.look('ferry ');
  await vi.waitFor(() => expect(search.searched.value.state).toBe('found'));
  return { ask, search };
}

it.each([[12, false], [40, true], [60, true]])('of %i hits knows whether there may be more: %s', async (all, more) => {
  const { search, ask } = await found(all);
  expect(ask.mock.calls).toEqual([['ferry', 40]]);
  expect(search.searched.value).toMatchObject({ more });
});

it('asks for the rest once, when more rows are wanted than the first hits', async () => {
  const { search, ask } = await found(60);
  await search.reach(40);
  expect(ask).toHaveBeenCalledTimes(1);
  await Promise.all([search.reach(41), search.reach(55)]);
  await search.reach(300);
  expect(ask.mock.calls.slice(1)).toEqual([['ferry', 200]]);
  expect(search.searched.value).toMatchObject({ more: false, view: { hits: { length: 60 } } });
});

it('asks for no rest where all hits have come', async () => {
  const { search, ask } = await found(12);
  await search.reach(Infinity);
  expect(ask).toHaveBeenCalledTimes(1);
});

it('drops the rest of earlier words', async () => {
  const rest = deferred<Result<SearchView>>();
  const search = createSearch((words, limit) => (limit > 40 ? rest.promise : Promise.resolve(success(view(words === 'ferry' ? 40 : 3)))), () => 40);
  search.look('ferry');
  await vi.waitFor(() => expect(search.searched.value.state).toBe('found'));
  const reached = search.reach(100);
  search.look('ferryman');
  await vi.waitFor(() => expect(search.searched.value).toMatchObject({ view: { hits: { length: 3 } } }));
  rest.resolve(success(view(90)));
  await reached;
  expect(search.searched.value).toMatchObject({ more: false, view: { hits: { length: 3 } } });
});

it('asks for the latest words once the background has done with the earlier ones, and for none between', async () => {
  const answers = new Map<string, (answer: Result<SearchView>) => void>();
  const ask = vi.fn<(words: string, limit: number) => Promise<Result<SearchView>>>((words) => new Promise((resolve) => void answers.set(words, resolve)));
  const search = createSearch(ask, () => 40);
  for (const words of ['f', 'fe', 'fer', 'ferr']) search.look(words);
  expect(ask.mock.calls).toEqual([['f', 40]]);
  answers.get('f')?.(success(view(9)));
  await vi.waitFor(() => expect(ask.mock.calls).toEqual([['f', 40], ['ferr', 40]]));
  expect(search.searched.value).toEqual({ state: 'searching' });
  answers.get('ferr')?.(success(view(2)));
  await vi.waitFor(() => expect(search.searched.value).toMatchObject({ state: 'found', view: { hits: { length: 2 } } }));
});

it('asks for nothing more where the words were taken back meanwhile, and begins again with the next', async () => {
  const first = deferred<Result<SearchView>>();
  const ask = vi.fn<(words: string, limit: number) => Promise<Result<SearchView>>>((words) => (words === 'f' ? first.promise : Promise.resolve(success(view(1)))));
  const search = createSearch(ask, () => 40);
  search.look('f');
  search.look('');
  expect(search.searched.value).toEqual({ state: 'idle' });
  first.resolve(success(view(9)));
  await first.promise;
  await Promise.resolve();
  expect(search.searched.value).toEqual({ state: 'idle' });
  expect(ask).toHaveBeenCalledTimes(1);
  search.look('ferry');
  await vi.waitFor(() => expect(search.searched.value).toMatchObject({ view: { hits: { length: 1 } } }));
});
