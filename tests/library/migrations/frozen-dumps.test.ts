import { expect, test } from 'vitest';
import { SCHEMA_VERSION } from '../../../src/library/migrations/chain.ts';
import { openLibrary } from '../../../src/library/open-library.ts';
import { dump } from '../support/dump.ts';
import { readFrozenDump, readSchema, restoreFrozenDump } from '../support/frozen-dump.ts';
import { Clock, EVEN_WEIGHT, memoryStorage } from '../support/memory-storage.ts';
import { BRIDGE_TERMS, sampleAnalysis, sampleArticle } from '../support/sample-article.ts';

const VERSIONS = Array.from({ length: SCHEMA_VERSION }, (_, at) => at + 1);

/** Each dump holds: the sample article in two versions with labels, an article of another site, a removed one, decisions. */
test.each(VERSIONS)('a library of schema %i opens, is whole, and can be written', async (version) => {
  const storage = memoryStorage();
  const clock = new Clock('2026-03-03T09:00:00.000Z');
  await restoreFrozenDump(storage, readFrozenDump(version));
  const library = openLibrary({ ...storage, now: clock.now, termWeight: EVEN_WEIGHT });
  expect(await library.access()).toBe('read-write');

  const { rows, total } = await library.list({ order: 'saved-oldest' });
  expect(rows.map(({ title, versions, tags, event }) => ({ title, versions, tags, event }))).toStrictEqual([
    { title: 'Swing bridge shut until the end of April', versions: 2, tags: ['harbour'], event: 'Bridge closure' },
    { title: 'Ferry to run while bridge is mended', versions: 1, tags: [], event: null },
  ]);
  expect(total).toBe(2);

  const id = rows[0]?.id ?? '';
  const clipping = await library.get(id);
  const old = sampleArticle();
  expect(clipping.earlier.map(({ article }) => article)).toStrictEqual([old]);
  expect(clipping.article.text).toBe(`${old.text}\n\nThe board will meet again on Friday.`);
  // What analysis has learnt to yield since is missing until the article is analysed anew.
  expect(sampleAnalysis(BRIDGE_TERMS)).toMatchObject(clipping.analysis);

  const { candidates, complete } = await library.candidates(sampleAnalysis(BRIDGE_TERMS), 10);
  expect({ ids: candidates.map((one) => one.id), complete }).toStrictEqual({ ids: rows.map((row) => row.id), complete: true });
  expect((await library.statistics()).documentFrequency('bridge')).toBe(2);
  expect(await library.linkDecisions([id])).toHaveLength(1);
  expect(await library.dismissals()).toHaveLength(1);

  while (!(await library.maintain()).done);
  const found = async (query: string) => (await library.search({ query, limit: 10 })).hits.map((hit) => hit.row.id);
  expect(await found('bridge')).toStrictEqual([rows[1]?.id, rows[0]?.id]);
  expect(await found('meet again friday')).toStrictEqual([rows[0]?.id]);
  expect(await found('harbour')).toStrictEqual([rows[0]?.id, rows[1]?.id]);

  const removed = (await dump(storage))['removed']?.[0] as { token: string };
  await library.undoRemove(removed.token);
  expect(await library.size()).toBe(3);
  expect(await library.save(clipping.article, clipping.analysis)).toMatchObject({ id, outcome: 'unchanged' });
});

test('a new library has the schema of the newest dump, which no later change may touch', async () => {
  const storage = memoryStorage();
  await openLibrary(storage).size();
  const { stores } = readFrozenDump(SCHEMA_VERSION);
  const frozen = Object.fromEntries(Object.entries(stores).map(([name, { rows: _rows, ...schema }]) => [name, schema]));
  expect(await readSchema(storage)).toStrictEqual(frozen);
});
