import { describe, expect, test } from 'vitest';
import { openLibrary } from '../../../src/library/open-library.ts';
import type { SearchRequest } from '../../../src/library/search-request.ts';
import { inside } from './inside.ts';
import { memoryStorage } from '../support/memory-storage.ts';
import { sampleAnalysis, sampleArticle } from '../support/sample-article.ts';

type Given = Parameters<typeof sampleArticle>[0];

async function withArticles(...articles: readonly Given[]) {
  const storage = memoryStorage();
  const library = openLibrary(storage);
  const ids: string[] = [];
  for (const [at, article] of articles.entries()) {
    ids.push((await library.save(sampleArticle({ url: `https://news.example/${at}`, title: `Item ${at}`, ...article }), sampleAnalysis([]))).id);
  }
  /** Numbers of the articles found, in order. */
  const find = async (query: string, more: Partial<SearchRequest> = {}) =>
    (await library.search({ query, limit: 50, ...more })).hits.map(({ row }) => ids.indexOf(row.id));
  return { storage, library, ids, find };
}

describe('a search', () => {
  test('finds what holds all words, the last as it is typed', async () => {
    const { find } = await withArticles({ text: 'The ferry owner raised fares.' }, { text: 'A ferry ran aground.' }, { text: 'Fares went up.' });
    expect(await find('ferry')).toStrictEqual([1, 0]);
    expect(await find('ferry far')).toStrictEqual([0]);
    expect(await find('far ferry')).toStrictEqual([]);
    expect(await find('erry')).toStrictEqual([]);
    expect(await find('')).toStrictEqual([]);
    expect(await find('?!')).toStrictEqual([]);
  });

  test('puts titles before tags, tags before notes, notes before texts, then the newest first', async () => {
    const { library, ids, find } = await withArticles(
      { title: 'Dredging starts', text: 'A.' }, { text: 'B.' }, { text: 'C.' }, { text: 'Dredging went on.' }, { text: 'Dredging ended.' },
    );
    await library.label(ids[1] ?? '', { tags: ['dredging'] });
    await library.annotate({ clipping: ids[2] ?? '', quote: 'C', prefix: '', suffix: '.', sha256: 'a'.repeat(64), start: 0, colour: 'blue', note: 'Ask about dredging.' });
    expect(await find('dredg')).toStrictEqual([0, 1, 2, 4, 3]);
    expect(await find('dredg', { limit: 2 })).toStrictEqual([0, 1]);
  });

  test('shows where the words stand', async () => {
    const { library, ids } = await withArticles({ title: 'Swing bridge shut', text: 'One.\n\nThe swing bridge at Tarrow Quay is shut.' });
    await library.label(ids[0] ?? '', { tags: ['bridges', 'harbour'] });
    const { hits } = await library.search({ query: 'swing bridge', limit: 5 });
    expect(hits.map(({ matches }) => matches)).toStrictEqual([[
      { field: 'title', before: '', words: 'Swing bridge', after: ' shut' },
      { field: 'tag', before: '', words: 'bridges', after: '' },
      { field: 'text', before: 'The ', words: 'swing bridge', after: ' at Tarrow Quay is shut.' },
    ]]);
  });

  test('with quotation marks finds words one after the other', async () => {
    const { find, library } = await withArticles({ text: 'The harbour board said no.' }, { text: 'The board of the harbour said no.' }, { title: 'Harbour board', text: 'No.' });
    expect(await find('“harbour board”')).toStrictEqual([2, 0]);
    expect(await find('"harbour bo')).toStrictEqual([2, 0]);
    expect(await find('"harbour board" said')).toStrictEqual([0]);
    expect((await library.search({ query: '"harbour board', limit: 1 })).complete).toBe(true);
  });

  test('follows what a clipping says now', async () => {
    const { library, ids, find } = await withArticles({ text: 'The ferry ran aground.' });
    await library.save(sampleArticle({ url: 'https://news.example/0', title: 'Item 0', text: 'The tug ran aground.' }), sampleAnalysis([]));
    expect(await find('ferry')).toStrictEqual([]);
    expect(await find('tug')).toStrictEqual([0]);
    const { token } = await library.remove(ids[0] ?? '');
    expect(await find('tug')).toStrictEqual([]);
    await library.undoRemove(token);
    expect(await find('tug')).toStrictEqual([0]);
  });

  test('of one letter looks at titles, and among other words waits', async () => {
    const { find } = await withArticles({ title: 'Barge sinks', text: 'A.' }, { title: 'Fog', text: 'The barge was old.' });
    expect(await find('b')).toStrictEqual([0]);
    expect(await find('barge w')).toStrictEqual([0, 1]);
    expect(await find('barge wa')).toStrictEqual([1]);
  });
});

describe('a filter', () => {
  const SETS: readonly Given[] = [
    { publisher: 'Harbour Post', text: 'Ferry late.', published: '2026-02-01' },
    { publisher: 'Tarrow Herald', text: 'Ferry early.', published: '2026-02-03', quality: 'opinion' },
    { publisher: 'Harbour Post', text: 'Ferry gone.', published: null },
  ];

  test.each<[string, SearchRequest['filter'], readonly number[]]>([
    ['an outlet', { publisher: 'harbour post' }, [2, 0]],
    ['a tag', { tag: 'x' }, [1]],
    ['an event', { eventId: 'e' }, [2, 1]],
    ['a quality', { quality: 'opinion' }, [1]],
    ['dates', { publishedFrom: Date.parse('2026-02-02') }, [1]],
    ['a label', { label: 'conflict' }, []],
    ['two things', { publisher: 'Harbour Post', eventId: 'e' }, [2]],
  ])('narrows a search down to %s', async (_, filter, expected) => {
    const { library, ids, find } = await withArticles(...SETS);
    await library.label(ids[1] ?? '', { tags: ['x'] });
    await library.place([{ id: ids[1] ?? '', eventId: 'e' }, { id: ids[2] ?? '', eventId: 'e' }]);
    expect(await find('ferry', filter === undefined ? {} : { filter })).toStrictEqual(expected);
    expect(await find('"ferry"', filter === undefined ? {} : { filter })).toStrictEqual(expected);
  });
});

test.each<[string, Partial<Record<keyof SearchRequest, unknown>>]>([
  ['no words', { query: 7 }], ['no limit', { limit: 0 }], ['too many hits', { limit: 201 }], ['an unknown filter', { filter: { mood: 'good' } }],
])('a search with %s is refused', async (_, request) => {
  const { library } = await withArticles();
  await expect(library.search({ query: 'ferry', limit: 5, ...request } as SearchRequest)).rejects.toMatchObject({ code: 'refused' });
});

test('a phrase of common words is looked for in so many texts and no more, and says so', async () => {
  const { library, storage } = await withArticles({ text: 'Tug sank.' }, { text: 'Sank tug.' });
  await inside(storage, async ({ clippings, contents, searchWaiting }) => {
    const [row, content, words] = await Promise.all([clippings.get(2), contents.get(2), searchWaiting.get(2)]);
    if (row === undefined || content === undefined || words === undefined) throw new Error('nothing to copy');
    const numbers = Array.from({ length: 560 }, (_, n) => n + 3);
    await clippings.bulkPut(numbers.map((no) => ({ ...row, no, id: `copy${no}` })));
    await contents.bulkPut(numbers.map((no) => ({ ...content, no })));
    await searchWaiting.bulkPut(numbers.map((no) => ({ ...words, no })));
  });
  expect(await library.search({ query: '"tug sank"', limit: 5 })).toStrictEqual({ hits: [], complete: false });
  expect((await library.search({ query: '"tug sank" item 0', limit: 5 })).hits).toHaveLength(1);
});
