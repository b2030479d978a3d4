import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Analysis } from '../../src/claims/analysis.ts';
import type { Library } from '../../src/library/library.ts';
import { openLibrary } from '../../src/library/open-library.ts';
import { countRows } from './support/counted-rows.ts';
import { EVEN_WEIGHT, memoryStorage } from './support/memory-storage.ts';
import { sampleAnalysis, sampleArticle } from './support/sample-article.ts';

/** Terms of an article, its own and those that it shares with its event; counted, never timed, so that no machine decides. */
const OWN = 20;
const SHARED = 12;
const FEW = 30;
const MANY = 150;

function analysis(event: string, n: number): Analysis {
  const shared = Array.from({ length: SHARED }, (_, at): [string, number] => [`${event} shared${at}`, 3]);
  const own = Array.from({ length: OWN }, (_, at): [string, number] => [`${event} ${n} own${at}`, 1]);
  return sampleAnalysis([...shared, ...own]);
}

function saveTo(library: Library, event: string, n: number): Promise<{ readonly id: string }> {
  const text = `Report ${n} on ${event}. `.repeat(30);
  return library.save(sampleArticle({ url: `https://news.example/${event}/${n}`, text, title: `${event} ${n}` }), analysis(event, n));
}

/** Rows read and written by some work over a library of unrelated articles and five of one event. */
async function cost(others: number, work: (library: Library) => Promise<unknown>): Promise<{ readonly read: number; readonly written: number }> {
  const library = openLibrary({ ...memoryStorage(), termWeight: EVEN_WEIGHT });
  for (let n = 0; n < others; n++) await saveTo(library, `event${n}`, 0);
  for (let n = 0; n < 5; n++) await saveTo(library, 'flood', n);
  while (!(await library.maintain()).done);
  await library.statistics();
  const counted = countRows();
  await work(library);
  vi.restoreAllMocks();
  library.close();
  return { ...counted };
}

beforeEach(() => () => vi.restoreAllMocks());

describe('what a larger library costs', () => {
  it('nothing to a check: it reads the terms of the page and its candidates only', async () => {
    const check = async (library: Library): Promise<void> => {
      const { candidates } = await library.candidates(analysis('flood', 9), 60);
      expect(candidates).toHaveLength(5);
      await library.getMany(candidates.map(({ id }) => id));
    };
    const [few, many] = [await cost(FEW, check), await cost(MANY, check)];
    expect(many).toEqual(few);
    // State, counts, a block for each shared term, and for each of the five its row twice and its content.
    expect(many.read).toBeLessThanOrEqual(SHARED + 3 * 5 + 6);
    expect(many.written).toBe(0);
  });

  it('no look into texts to a search whose first page headlines fill', async () => {
    const search = (limit: number) => async (library: Library): Promise<void> => {
      expect((await library.search({ query: 'flo', limit })).hits).toHaveLength(5);
    };
    const [filled, short] = [await cost(FEW, search(5)), await cost(FEW, search(6))];
    expect(filled.read).toBeLessThan(short.read);
  });

  it('nothing to a save: it writes its own rows and the open blocks of its terms', async () => {
    const save = (library: Library): Promise<unknown> => saveTo(library, 'flood', 9);
    const [few, many] = [await cost(FEW, save), await cost(MANY, save)];
    // The counts of all terms are rewritten once in so many saves; which one it is hangs on how many there were.
    expect(Math.abs(many.written - few.written)).toBeLessThanOrEqual(2);
    expect(many.written).toBeLessThanOrEqual(SHARED + OWN + 8);
    expect(many.read).toBeLessThanOrEqual(SHARED + 80);
  });

  it('nothing to an update or a removal', async () => {
    const remove = async (library: Library): Promise<void> => {
      const { id } = await saveTo(library, 'flood', 3);
      await library.remove(id);
    };
    const [few, many] = [await cost(FEW, remove), await cost(MANY, remove)];
    expect(many.written).toBeLessThanOrEqual(few.written + 4);
    expect(many.read).toBeLessThanOrEqual(few.read + 100);
  });
});
