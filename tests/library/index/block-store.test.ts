import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Connection } from '../../../src/library/database/connection.ts';
import type { LibraryDatabase } from '../../../src/library/database/library-database.ts';
import { BlockStore, type PostingEdit } from '../../../src/library/index/block-store.ts';
import { FULL } from '../../../src/library/index/edit-blocks.ts';
import { IndexDamage } from '../../../src/library/index/index-damage.ts';
import { decodePostings } from '../../../src/library/index/posting-block.ts';
import { memoryStorage } from '../support/memory-storage.ts';

const GENERATION = 1;

async function open(): Promise<LibraryDatabase> {
  return (await new Connection(async () => 'blocks', memoryStorage()).open()).database;
}

function apply(database: LibraryDatabase, edits: readonly PostingEdit[]): Promise<void> {
  return database.transaction('rw', database.tables, async () => new BlockStore(database, GENERATION).apply(edits));
}

async function contents(database: LibraryDatabase, term: string): Promise<{ blocks: number[]; postings: [number, number][] }> {
  const rows = await new BlockStore(database, GENERATION).rowsOf(term);
  const blocks = rows.map((row) => decodePostings(row.bytes));
  return { blocks: blocks.map(({ length }) => length), postings: blocks.flat().map(({ no, impact }) => [no, impact]) };
}

function added(from: number, to: number, term = 'fire'): PostingEdit[] {
  return Array.from({ length: to - from + 1 }, (_, at) => ({ term, no: from + at, impact: 1 + ((from + at) % 255) }));
}

describe('appending', () => {
  test('a full block is closed and never written again', async () => {
    const database = await open();
    await apply(database, added(1, FULL + 10));
    const closed = await database.postings.get([GENERATION, 'fire', FULL]);
    await apply(database, added(FULL + 11, FULL + 300));
    expect(await database.postings.get([GENERATION, 'fire', FULL])).toStrictEqual(closed);
    expect((await contents(database, 'fire')).blocks).toStrictEqual([FULL, 300]);
  });

  test('one clipping more reads and writes one row for each of its terms', async () => {
    const database = await open();
    await apply(database, ['fire', 'flood', 'storm'].flatMap((term) => added(1, 3 * FULL - 1, term)));
    const before = await database.postings.toArray();
    await apply(database, ['fire', 'flood'].flatMap((term) => added(3 * FULL, 3 * FULL, term)));
    const known = new Set(before.map((row) => JSON.stringify(row)));
    const changed = (await database.postings.toArray()).filter((row) => !known.has(JSON.stringify(row)));
    expect(changed.map(({ term, last }) => [term, last])).toStrictEqual([['fire', Infinity], ['flood', Infinity]]);
  });
});

describe('editing', () => {
  test('blocks that get sparse are joined, and a term without postings leaves no row', async () => {
    const database = await open();
    await apply(database, added(1, 4 * FULL));
    const gone = added(1, 4 * FULL).map((edit): PostingEdit => ({ ...edit, impact: null }));
    await apply(database, gone.slice(0, 3 * FULL + 400));
    expect(Math.min(...(await contents(database, 'fire')).blocks)).toBe(FULL - 400);
    await apply(database, gone.slice(3 * FULL + 400));
    expect(await database.postings.count()).toBe(0);
  });

  test('a posting that should be there and is not is damage', async () => {
    const database = await open();
    await apply(database, added(1, 5));
    await expect(apply(database, [{ term: 'fire', no: 9, impact: null }])).rejects.toThrow(IndexDamage);
    await expect(apply(database, [{ term: 'flood', no: 1, impact: null }])).rejects.toThrow(IndexDamage);
  });

  test.each([['a closed block', FULL], ['the open block', Infinity]])('a term that has lost %s is damage when read', async (_, last) => {
    const database = await open();
    await apply(database, added(1, 2 * FULL + 5));
    await database.postings.delete([GENERATION, 'fire', last]);
    await expect(contents(database, 'fire')).rejects.toThrow(IndexDamage);
    await expect(new BlockStore(database, GENERATION).rowsOfAll(['fire'])).rejects.toThrow(IndexDamage);
  });

  test('many terms are read as one by one, those with several blocks or none included', async () => {
    const database = await open();
    const flood = [3, 8].map((no) => ({ term: 'flood', no, impact: 9 }));
    await apply(database, [...added(1, 2 * FULL + 5), ...flood]);
    const store = new BlockStore(database, GENERATION);
    const terms = ['flood', 'unknown', 'fire'];
    expect(await store.rowsOfAll(terms)).toStrictEqual(await Promise.all(terms.map((term) => store.rowsOf(term))));
  });
});

test('any edits leave exactly the postings of a plain map, in blocks without a gap', async () => {
  const edits = fc.array(
    fc.record({ from: fc.integer({ min: 1, max: 3000 }), count: fc.integer({ min: 1, max: 700 }), remove: fc.boolean() }),
    { minLength: 2, maxLength: 8 },
  );
  await fc.assert(
    fc.asyncProperty(edits, async (rounds) => {
      const database = await open();
      const plain = new Map<number, number>();
      for (const [round, { from, count, remove }] of rounds.entries()) {
        const numbers = Array.from({ length: count }, (_, at) => from + at).filter((no) => !remove || plain.has(no));
        await apply(database, numbers.map((no) => ({ term: 'fire', no, impact: remove ? null : 1 + round })));
        for (const no of numbers) {
          if (remove) plain.delete(no);
          else plain.set(no, 1 + round);
        }
      }
      const { postings } = await contents(database, 'fire');
      expect(postings).toStrictEqual([...plain].toSorted(([a], [b]) => a - b));
      database.close();
    }),
    { seed: 20260302, numRuns: 12 },
  );
});
