import { describe, expect, it } from 'vitest';
import { failure, success, type Result } from '../../../../src/extension/messages/result.ts';
import { createPagedList, type Page } from '../../../../src/ui/library/state/paged-list.ts';
import { deferred } from '../../support/deferred.ts';

/** A list of the numbers below `size`; what was asked can be read. */
function numbers(size: number) {
  const state = { size, broken: false };
  const asked: (readonly [limit: number, cursor: string | null])[] = [];
  const list = createPagedList<number>(async (limit, cursor) => {
    asked.push([limit, cursor]);
    if (state.broken) return failure('library-unavailable');
    const from = Number(cursor ?? 0);
    const end = Math.min(from + limit, state.size);
    return success({ rows: Array.from({ length: end - from }, (_, at) => from + at), cursor: end < state.size ? String(end) : null, total: state.size });
  });
  return { list, asked, state };
}

describe('a list read page by page', () => {
  it('reads its first page, then as far as it is asked', async () => {
    const { list, asked } = numbers(950);
    expect(list.loaded.value.state).toBe('loading');
    await list.reload();
    expect(list.loaded.value).toMatchObject({ state: 'ready', total: 950, cursor: '100' });
    await list.reach(40);
    await list.reach(130);
    expect(list.loaded.value.rows).toHaveLength(200);
    await list.reach(Infinity);
    expect(list.loaded.value.rows).toEqual(Array.from({ length: 950 }, (_, at) => at));
    expect(asked).toEqual([[100, null], [100, '100'], [1000, '200']]);
    await list.reach(5000);
    expect(asked).toHaveLength(3);
  });

  it('reads all of a long list in large pages', async () => {
    const { list, asked } = numbers(10_000);
    await list.reload();
    await list.reach(Infinity);
    expect(list.loaded.value.rows).toHaveLength(10_000);
    expect(asked).toHaveLength(11);
  });

  it('joins a wish for more to the page that is on its way', async () => {
    const { list, asked } = numbers(950);
    const first = list.reload();
    const more = list.reach(250);
    await Promise.all([first, more]);
    expect(list.loaded.value.rows.length).toBeGreaterThanOrEqual(250);
    expect(asked.map(([, cursor]) => cursor)).toEqual([null, '100']);
  });

  it('is read anew as far as before, and shows the old rows until then', async () => {
    const { list, state } = numbers(300);
    await list.reload();
    await list.reach(250);
    state.size = 290;
    const again = list.reload();
    expect(list.loaded.value).toMatchObject({ state: 'ready', total: 300 });
    await again;
    expect(list.loaded.value).toMatchObject({ total: 290 });
    expect(list.loaded.value.rows.length).toBeGreaterThanOrEqual(250);
  });

  it('begins again when it has become another list', async () => {
    const { list } = numbers(300);
    await list.reload();
    await list.reach(250);
    const another = list.reload(true);
    expect(list.loaded.value).toMatchObject({ state: 'loading', rows: [] });
    await another;
    expect(list.loaded.value.rows).toHaveLength(100);
  });

  it('drops answers that a later question has overtaken', async () => {
    const waiting = [deferred<Result<Page<string>>>(), deferred<Result<Page<string>>>()];
    let at = 0;
    const list = createPagedList<string>(() => waiting[at++]?.promise ?? Promise.reject(new Error('asked too often')));
    const page = (row: string) => success({ rows: [row], cursor: null, total: 1 });
    const both = [list.reload(true), list.reload(true)];
    waiting[1]?.resolve(page('new'));
    waiting[0]?.resolve(page('old'));
    await Promise.all(both);
    expect(list.loaded.value.rows).toEqual(['new']);
  });

  it('keeps what it has when a page fails, and can be read again', async () => {
    const { list, state } = numbers(300);
    await list.reload();
    state.broken = true;
    await list.reach(250);
    expect(list.loaded.value).toMatchObject({ state: 'failed', error: 'library-unavailable' });
    expect(list.loaded.value.rows).toHaveLength(100);
    await list.reach(260);
    state.broken = false;
    await list.reload();
    expect(list.loaded.value).toMatchObject({ state: 'ready', error: null });
  });
});
