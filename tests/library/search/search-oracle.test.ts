import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { SearchMatch } from '../../../src/library/search-request.ts';
import { dump } from '../support/dump.ts';
import { memoryStorage } from '../support/memory-storage.ts';
import { anyLife, anyWord, SearchLife, type Known } from './life.ts';

const SEED = 20260428;

type Field = SearchMatch['field'];
const RANK: Readonly<Record<Field, number>> = { title: 4, tag: 3, note: 2, text: 1 };

/** Words as brute force tells them: by spaces, of the test's own vocabulary. */
function plain(text: string): string[] {
  return text.split(' ').filter(Boolean).map((word) => word.replace(/[.,]/g, '').normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace('ł', 'l'));
}

function fieldsOf({ title, text, tags, notes }: Known): readonly (readonly [Field, string])[] {
  return [['title', title], ...tags.map((tag) => ['tag', tag] as const), ...notes.map(({ note }) => ['note', note] as const), ['text', text]];
}

/** What a typed query finds, by looking at everything: ids in order, with the fields that hold a word of it. */
function bruteForce(known: readonly Known[], typed: readonly string[]): { id: string; fields: readonly Field[] }[] {
  const words = typed.flatMap(plain);
  const last = words.at(-1) ?? '';
  const tests = [...new Set(words.slice(0, -1))].map((asked) => (word: string) => word === asked);
  tests.push((word) => word.startsWith(last));
  return known
    .map((one) => {
      const met = fieldsOf(one).map(([field, said]) => [field, tests.map((test) => plain(said).some(test))] as const);
      const ranks = tests.map((_, at) => Math.max(0, ...met.map(([field, by]) => (by[at] === true ? RANK[field] : 0))));
      const fields = new Set(met.filter(([, by]) => by.includes(true)).map(([field]) => field));
      return { id: one.id, order: one.order, fields: [...fields], found: !ranks.includes(0), score: ranks.reduce((sum, rank) => sum + rank, 0) };
    })
    .filter(({ found }) => found)
    .toSorted((a, b) => b.score - a.score || b.order - a.order)
    .map(({ id, fields }) => ({ id, fields }));
}

const anyQuery = fc.tuple(fc.array(anyWord, { maxLength: 2 }), anyWord, fc.integer({ min: 2, max: 8 })).map(([words, last, cut]) => [...words, last.slice(0, cut)])
  .filter((words) => plain(words.at(-1) ?? '').every((word) => word.length > 1));

test('hits are those of brute force, in its order, after any history of saves, updates, removals, undos, tags, notes, merges and deaths', async () => {
  await fc.assert(
    fc.asyncProperty(anyLife(10, 50), fc.array(anyQuery, { minLength: 4, maxLength: 4 }), async (history, queries) => {
      const life = new SearchLife(memoryStorage());
      for (const step of history) await life.live(step);
      for (const typed of queries) {
        const { hits, complete } = await life.library.search({ query: typed.join(' '), limit: 100 });
        expect(complete).toBe(true);
        expect(hits.map(({ row, matches }) => ({ id: row.id, fields: [...new Set(matches.map(({ field }) => field))] })))
          .toStrictEqual(bruteForce(life.known, typed));
        // A short page is the beginning of a long one, wherever what it shows was looked for.
        for (const limit of [1, 3]) {
          const page = await life.library.search({ query: typed.join(' '), limit });
          expect(page).toStrictEqual({ hits: hits.slice(0, limit), complete: true });
        }
      }
      life.library.close();
    }),
    { seed: SEED, numRuns: 25 },
  );
}, 60_000);

test('when everything is removed, no word is left that counts, and merging clears the rest away', async () => {
  await fc.assert(
    fc.asyncProperty(anyLife(8, 40), async (history) => {
      const storage = memoryStorage();
      const life = new SearchLife(storage);
      for (const step of history) await life.live(step);
      for (const { id } of life.known) await life.library.remove(id);
      while (!(await life.library.maintain()).done);
      life.library.close();
      const { searchWaiting, searchSegments, searchChunks } = await dump(storage);
      expect({ searchWaiting, searchSegments, searchChunks }).toStrictEqual({ searchWaiting: [], searchSegments: [], searchChunks: [] });
    }),
    { seed: SEED, numRuns: 8 },
  );
}, 60_000);
