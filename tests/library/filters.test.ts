import { describe, expect, test } from 'vitest';
import type { ListFilter, ListRequest } from '../../src/library/list-request.ts';
import { openLibrary } from '../../src/library/open-library.ts';
import { Clock, memoryStorage } from './support/memory-storage.ts';
import { sampleAnalysis, sampleArticle } from './support/sample-article.ts';

const OUTLETS = ['Quayside Mail', 'tarrow herald', null, 'Tarrow Herald'];

/** Twelve clippings "00" to "11": outlets in turn, published a day after each other, each third tagged. */
async function filled() {
  const clock = new Clock();
  const library = openLibrary({ ...memoryStorage(), now: clock.now });
  for (let n = 0; n < 12; n++) {
    const published = n === 5 ? null : `2026-02-${String(n + 1).padStart(2, '0')}`;
    const title = String(n).padStart(2, '0');
    const quality = n === 7 ? 'opinion' as const : 'whole' as const;
    const { id } = await library.save(sampleArticle({ url: `https://news.example/${n}`, title, text: `Item ${n}.`, published, quality, publisher: OUTLETS[n % 4] ?? null }), sampleAnalysis([]));
    if (n % 3 === 0) await library.tag([id], { add: ['harbour'], remove: [] });
    await library.place([{ id, eventId: n < 6 ? 'early' : 'late' }]);
    clock.forward(1000);
  }
  return library;
}

async function titles(request: ListRequest, limit: number) {
  const library = await filled();
  const found: string[] = [];
  let cursor: string | null = null;
  do {
    const page = await library.list({ ...request, limit, cursor });
    found.push(...page.rows.map(({ title }) => title));
    ({ cursor } = page);
  } while (cursor !== null);
  return found;
}

/** The first instant of a day in the calendar of whoever reads. */
const localDay = (day: string) => new Date(`${day}T00:00`).getTime();

const CASES: readonly (readonly [ListFilter, readonly number[]])[] = [
  [{ tag: 'harbour' }, [0, 3, 6, 9]],
  [{ publisher: 'TARROW HERALD' }, [1, 3, 5, 7, 9, 11]],
  [{ eventId: 'late', tag: 'harbour' }, [6, 9]],
  [{ quality: 'opinion' }, [7]],
  [{ publishedFrom: localDay('2026-02-05'), publishedTo: localDay('2026-02-07') }, [4, 6]],
  [{ publishedFrom: localDay('2026-02-11') }, [10, 11]],
  [{ annotated: true }, []],
  [{ label: 'conflict' }, []],
  [{ tag: 'nowhere' }, []],
];

describe.each(CASES)('%o', (filter, expected) => {
  test.each([1, 2, 5, 100])('lists what passes, in pages of %i', async (limit) => {
    const names = expected.map((n) => String(n).padStart(2, '0'));
    expect(await titles({ order: 'title', filter }, limit)).toStrictEqual(names);
    expect(await titles({ order: 'saved-newest', filter }, limit)).toStrictEqual(names.toReversed());
  });
});

test('sorts by outlet, those without a name first', async () => {
  const { rows } = await (await filled()).list({ order: 'publisher' });
  expect(rows.map(({ publisher }) => publisher?.[0] ?? '-').join('')).toBe('---QQQtTtTtT');
});

test.each([{ colour: 'red' }, { label: 'true' }, { publishedFrom: Number.NaN }, { tag: 7 }])('the filter %o is refused', async (filter) => {
  await expect((await filled()).list({ filter: filter as ListFilter })).rejects.toMatchObject({ code: 'refused' });
});

test('tells which tags and outlets there are, with their numbers', async () => {
  const library = await filled();
  expect(await library.facets('tags')).toStrictEqual([{ name: 'harbour', clippings: 4 }]);
  expect(await library.facets('publishers')).toStrictEqual([{ name: 'Quayside Mail', clippings: 3 }, { name: 'tarrow herald', clippings: 6 }]);
});

test('tags many clippings at once, in one step or not at all', async () => {
  const library = await filled();
  const ids = (await library.list({})).rows.map(({ id }) => id);
  await library.tag(ids, { add: ['port'], remove: ['harbour'] });
  expect(await library.facets('tags')).toStrictEqual([{ name: 'port', clippings: 12 }]);
  await expect(library.tag(ids, { add: [' '], remove: [] })).rejects.toMatchObject({ code: 'refused' });
  await expect(library.tag(ids, { add: Array.from({ length: 100 }, (_, n) => `t${n}`), remove: [] })).rejects.toMatchObject({ code: 'refused' });
  expect(await library.facets('tags')).toHaveLength(1);
});

test('tells of each tag once, of those that begin alike too, in the order of their letters', async () => {
  const library = await filled();
  const ids = (await library.list({})).rows.map(({ id }) => id);
  const tags = ['port', 'Port', 'port call', 'ports', 'Überlauf', '航运', 'p'];
  for (const [at, tag] of tags.entries()) await library.tag(ids.slice(0, at + 1), { add: [tag], remove: [] }); // oxlint-disable-line no-await-in-loop -- one store
  expect(await library.facets('tags')).toStrictEqual(
    [...tags.map((name, at) => ({ name, clippings: at + 1 })), { name: 'harbour', clippings: 4 }].toSorted((a, b) => (a.name < b.name ? -1 : 1)),
  );
});
