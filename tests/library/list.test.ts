import { describe, expect, test } from 'vitest';
import { LIST_ORDERS, type ListOrder } from '../../src/library/list-request.ts';
import { openLibrary } from '../../src/library/open-library.ts';
import { Clock, memoryStorage } from './support/memory-storage.ts';
import { sampleAnalysis, sampleArticle } from './support/sample-article.ts';

const PUBLISHED = ['2026-02-20', '2026-02-24T08:30:00+01:00', '2026-02-24T07:31:00Z', null, '2026-02-01T00:00:00Z', '2026-02-20'];

async function filled() {
  const clock = new Clock();
  const library = openLibrary({ ...memoryStorage(), now: clock.now });
  for (const [n, published] of PUBLISHED.entries()) {
    await library.save(sampleArticle({ url: `https://news.example/${n}`, title: `${n}`, text: `Item ${n}.`, published }), sampleAnalysis([]));
    if (n !== 1) clock.forward(1000);
  }
  return library;
}

const EXPECTED: Readonly<Record<ListOrder, string>> = {
  'saved-newest': '543210',
  'saved-oldest': '012345',
  'published-newest': '215043',
  'published-oldest': '340512',
  title: '012345',
  publisher: '012345',
  'findings-most': '543210',
};

describe.each(LIST_ORDERS)('%s', (order) => {
  test.each([1, 2, 4, 6, 7])('comes whole in pages of %i', async (limit) => {
    const library = await filled();
    const titles: string[] = [];
    let cursor: string | null = null;
    do {
      const page = await library.list({ order, limit, cursor });
      expect(page.total).toBe(6);
      titles.push(...page.rows.map(({ title }) => title));
      ({ cursor } = page);
    } while (cursor !== null);
    expect(titles.join('')).toBe(EXPECTED[order]);
  });
});

test('rows are small and carry no keys of the database', async () => {
  const [row] = (await (await filled()).list({ limit: 1 })).rows;
  expect(Object.keys(row ?? {}).toSorted()).toStrictEqual([
    'analysisVersion', 'annotations', 'byline', 'canonicalUrl', 'event', 'eventId', 'id', 'language', 'length', 'published', 'publisher', 'quality',
    'savedAt', 'sha256', 'tags', 'tally', 'title', 'updated', 'updatedAt', 'url', 'versions', 'wire',
  ]);
});

test('what is removed or saved between two pages shifts no other row', async () => {
  const library = await filled();
  const first = await library.list({ limit: 2 });
  await library.remove(first.rows[1]?.id ?? '');
  await library.save(sampleArticle({ url: 'https://news.example/new', title: 'new', text: 'New.' }), sampleAnalysis([]));
  const second = await library.list({ limit: 2, cursor: first.cursor });
  expect(second.rows.map(({ title }) => title)).toStrictEqual(['3', '2']);
});

test.each([
  { limit: 0 }, { limit: 1001 }, { limit: 1.5 }, { limit: Number.NaN },
  { cursor: 'x' }, { cursor: '[]' }, { cursor: '[5, 1]' }, { cursor: '["2026", "1"]' }, { cursor: '[["a"], 1]' }, { cursor: '["a", 1, 2]' },
  { order: 'published-newest' as const, cursor: '["2026", 1]' }, { order: 'toString' as ListOrder },
])('%o is refused', async (request) => {
  await expect((await filled()).list(request)).rejects.toMatchObject({ name: 'LibraryError', code: 'refused' });
});

test('labels set what they name and leave the rest', async () => {
  const library = await filled();
  const { id } = (await library.list({ limit: 1 })).rows[0] ?? { id: '' };
  await library.label(id, { tags: ['harbour', ' port ', 'harbour'], event: 'Bridge closure' });
  await library.label(id, { event: null });
  expect((await library.get(id)).summary).toMatchObject({ tags: ['harbour', 'port'], event: null });
  await expect(library.label(id, { tags: [' '] })).rejects.toMatchObject({ code: 'refused' });
  await expect(library.label('nowhere', { tags: [] })).rejects.toMatchObject({ code: 'not-found' });
});

test('a page goes on behind a headline that is all quotation marks', async () => {
  const library = openLibrary(memoryStorage());
  for (const n of [1, 2]) await library.save(sampleArticle({ url: `https://news.example/quoted-${n}`, title: '"'.repeat(500), text: `Quoted ${n}.` }), sampleAnalysis([]));
  const { cursor } = await library.list({ order: 'title', limit: 1 });
  expect((await library.list({ order: 'title', limit: 1, cursor })).rows).toHaveLength(1);
});
