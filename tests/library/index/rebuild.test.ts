import { expect, test } from 'vitest';
import { openLibrary } from '../../../src/library/open-library.ts';
import type { Library } from '../../../src/library/library.ts';
import { dump, tamper } from '../support/dump.ts';
import { EVEN_WEIGHT, memoryStorage } from '../support/memory-storage.ts';
import { sampleAnalysis, sampleArticle } from '../support/sample-article.ts';

/** A slice and a bit. */
const COUNT = 70;
const QUERY = sampleAnalysis([['flood', 1], ['@dunmere', 2], ['rail', 1]]);

function analysisOf(n: number) {
  return sampleAnalysis([['flood', 1 + (n % 3)], [`word${n % 11}`, 2], [n % 2 === 0 ? '@dunmere' : '@ossett', 1]]);
}

async function filled() {
  const storage = memoryStorage();
  const library = openLibrary({ ...storage, termWeight: EVEN_WEIGHT });
  for (let n = 0; n < COUNT; n++) await library.save(sampleArticle({ url: `https://news.example/${n}`, text: `Item ${n}.` }), analysisOf(n));
  return { storage, library, whole: await library.candidates(QUERY, 1000) };
}

/** Maintains until nothing is due; the shares that the rebuild reported on its way. */
async function maintainAll(library: Library): Promise<number[]> {
  const reached: number[] = [];
  for (;;) {
    const report = await library.maintain();
    if (report.rebuild !== null) reached.push(report.rebuild.reached);
    if (report.done) return reached;
  }
}

/** Ways to lose an index, each done behind the library's back. */
const DAMAGE: readonly [string, string, (store: IDBObjectStore) => IDBRequest | void][] = [
  ['its state is missing', 'state', (store) => store.delete('index')],
  ['all postings are missing', 'postings', (store) => store.clear()],
  ['a block has changed', 'postings', (store) => {
    store.openCursor().addEventListener('success', (event) => {
      const cursor = (event.target as IDBRequest<IDBCursorWithValue | null>).result;
      if (cursor === null) return;
      const row = cursor.value as { term: string; bytes: Uint8Array };
      if (row.term === 'flood') cursor.update({ ...row, bytes: row.bytes.with(row.bytes.length - 1, 0) });
      cursor.continue();
    });
  }],
];

test.each(DAMAGE)('an index is rebuilt from the articles in slices when %s', async (_, store, damage) => {
  const { storage, library, whole } = await filled();
  await tamper(storage, store, damage);
  expect(await library.candidates(QUERY, 1000)).toMatchObject({ candidates: [], complete: false });
  expect(await maintainAll(library)).toStrictEqual([64, COUNT, COUNT]);
  expect(await library.candidates(QUERY, 1000)).toStrictEqual(whole);
  library.close();
  const { postings, signatures } = await dump(storage);
  expect(new Set([...postings ?? [], ...signatures ?? []].map((row) => (row as { generation: number }).generation)).size).toBe(1);
});

test('an index that does not know a clipping that is removed is rebuilt too', async () => {
  const { storage, library, whole } = await filled();
  await tamper(storage, 'signatures', (store) => store.clear());
  const { token } = await library.remove((await library.list({})).rows[0]?.id ?? '');
  await library.undoRemove(token);
  expect((await library.candidates(QUERY, 1000)).complete).toBe(false);
  await maintainAll(library);
  expect(await library.candidates(QUERY, 1000)).toStrictEqual(whole);
});

test('saves, updates and removals while the index is rebuilt leave nothing out and no ghosts', async () => {
  const { storage, library } = await filled();
  await tamper(storage, 'state', (state) => state.delete('index'));
  await library.maintain();
  const rows = (await library.list({ order: 'saved-oldest', limit: 1000 })).rows;
  const [early, later] = [rows[5]?.id ?? '', rows[68]?.id ?? ''];
  const fresh = await library.save(sampleArticle({ url: 'https://news.example/fresh', text: 'Fresh.' }), sampleAnalysis([['rail', 9]]));
  await library.remove(early);
  await library.remove(later);
  const moved = await library.save(sampleArticle({ url: 'https://news.example/6', text: 'Changed.' }), sampleAnalysis([['rail', 5]]));
  const ahead = await library.save(sampleArticle({ url: 'https://news.example/66', text: 'Changed.' }), sampleAnalysis([['rail', 3]]));
  await maintainAll(library);
  const { candidates, complete } = await library.candidates(sampleAnalysis([['rail', 1]]), 10);
  expect({ ids: candidates.map(({ id }) => id), complete }).toStrictEqual({ ids: [fresh.id, moved.id, ahead.id], complete: true });
  const flood = (await library.candidates(sampleAnalysis([['flood', 1]]), 1000)).candidates.map(({ id }) => id);
  expect(flood).toHaveLength(COUNT - 4);
  expect(flood).not.toContain(early);
  expect(flood).not.toContain(later);
});

test('document frequencies that are lost are counted anew', async () => {
  const { storage, library } = await filled();
  await tamper(storage, 'vocabulary', (store) => store.clear());
  library.close();
  const again = openLibrary({ ...storage, termWeight: EVEN_WEIGHT });
  expect((await again.statistics()).size).toBe(0);
  await maintainAll(again);
  const { size, documentFrequency } = await again.statistics();
  expect({ size, flood: documentFrequency('flood'), dunmere: documentFrequency('@dunmere') }).toStrictEqual({ size: COUNT, flood: COUNT, dunmere: COUNT / 2 });
});
