import { isDeepStrictEqual } from 'node:util';
import { expect, vi } from 'vitest';
import { LibraryError } from '../../../src/library/library-error.ts';
import { backupText, keep } from '../../library/backup/backup-text.ts';
import { dump } from '../../library/support/dump.ts';
import type { MemoryStorage } from '../../library/support/memory-storage.ts';
import { Life } from '../../library/support/mortal-storage.ts';
import { BRIDGE_TERMS, sampleAnalysis } from '../../library/support/sample-article.ts';
import { libraryOver, type Ready, type Scenario } from './kill-scenarios.ts';

/** Ids and stamps that a worker draws are the same each time from here on: only so can what it left be set against what it would have left. */
export function drawSame(from: number): void {
  let drawn = from;
  vi.spyOn(crypto, 'getRandomValues').mockImplementation((array) => {
    drawn++;
    if (array instanceof Uint8Array) array.set([drawn >> 8, drawn & 255].slice(0, array.length));
    return array;
  });
  vi.spyOn(Math, 'random').mockImplementation(() => (++drawn % 100_000) / 100_000);
}

/** All that the reader has, as a backup tells it; the way to it migrates an older library. */
export async function told(storage: MemoryStorage): Promise<string> {
  const library = libraryOver(storage);
  const text = await backupText(library.backup);
  library.close();
  return text;
}

/** What derived indexes say must agree with what there is. */
export async function expectWhole(storage: MemoryStorage): Promise<void> {
  const library = libraryOver(storage);
  await keep(library);
  const page = await library.list({ limit: 100 });
  expect(await library.size()).toBe(page.total);
  const { candidates, complete } = await library.candidates(sampleAnalysis(BRIDGE_TERMS), 100);
  expect(complete).toBe(true);
  const known = new Set(page.rows.map(({ id }) => id));
  expect(candidates.filter(({ id }) => !known.has(id))).toEqual([]);
  for (const { id, title } of page.rows) {
    const word = /\p{L}{4,}/u.exec(title)?.[0] ?? title;
    const { hits } = await library.search({ query: word, limit: 100 });
    expect(hits.map(({ row }) => row.id), word).toContain(id);
    expect((await library.get(id)).article.title).toBe(title);
  }
  library.close();
}

/** The databases of a scenario, with what a worker draws next set. */
export async function prepared(scenario: Scenario): Promise<Ready> {
  drawSame(100);
  const ready = await scenario.prepare();
  drawSame(30_000);
  return ready;
}

/** A scenario that nothing cut off: its calls, how many of them wrote, those of them that began a transaction, and how things were before and after. */
export interface Undisturbed {
  readonly steps: number;
  readonly writes: number;
  readonly begins: readonly number[];
  readonly look: (storage: MemoryStorage) => Promise<unknown>;
  readonly before: unknown;
  readonly after: unknown;
}

/** What a scenario comes to without a kill, and in how many calls of the database. */
export async function undisturbed(scenario: Scenario): Promise<Undisturbed> {
  const look = scenario.changes === 'row for row' ? dump : told;
  const probe = await prepared(scenario);
  const before = await look(probe.storage);
  const ready = await prepared(scenario);
  const life = new Life(ready.storage);
  await scenario.act(libraryOver(life.storage), ready, life.storage);
  return { steps: life.steps, writes: life.writes, begins: life.begins, look, before, after: await look(ready.storage) };
}


/** A new worker, asked for the same, does it or says that there is nothing left to do, and leaves a whole library. */
export async function expectAgain(scenario: Scenario, ready: Ready): Promise<void> {
  drawSame(30_000);
  const library = libraryOver(ready.storage);
  const again: unknown = await scenario.act(library, ready, ready.storage).then(() => null, (error: unknown) => error);
  library.close();
  expect(again === null || (again instanceof LibraryError && again.code === 'not-found'), String(again)).toBe(true);
  await expectWhole(ready.storage);
}

/** Whether what is found now is one of what may be found. */
export async function isOneOf(expected: readonly unknown[], { storage }: Ready, look: Undisturbed['look']): Promise<boolean> {
  const found = await look(storage);
  return expected.some((one) => isDeepStrictEqual(found, one));
}
