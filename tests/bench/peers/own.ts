import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { readFileSync } from 'node:fs';
import type { Article } from '../../../src/article/article.ts';
import { analyse } from '../../../src/claims/analyse.ts';
import type { Analysis } from '../../../src/claims/analysis.ts';
import { loadEnglishData } from '../../../src/cli/language-data.ts';
import { createEnglish } from '../../../src/language/en/english.ts';
import { LibraryDatabase } from '../../../src/library/database/library-database.ts';
import { openLibrary } from '../../../src/library/open-library.ts';
import { unpackRows } from '../load/pack.ts';
import { BEST, type Finder } from './finder.ts';

/** Nothing else is read for finding; texts would only fill the memory. */
const NEEDED = new Set(['clippings', 'postings', 'signatures', 'vocabulary', 'state']);

/**
 * The library's own event index over the rows in files, in a database in memory. An article is analysed before it is asked about, as a check
 * has done already: what is timed is the finding alone.
 */
export async function ownOver(files: readonly string[], size: number, asked: readonly Article[]): Promise<Finder> {
  const storage = { indexedDB: new IDBFactory(), IDBKeyRange };
  const database = new LibraryDatabase('second-source', storage, false);
  await database.open();
  for (const file of files) {
    for (const { store, rows } of unpackRows(new Uint8Array(readFileSync(file)).buffer)) {
      if (!NEEDED.has(store)) continue;
      await database.table(store).bulkPut(store === 'clippings' ? (rows as readonly { no: number }[]).filter(({ no }) => no <= size) : [...rows]);
    }
  }
  database.close();
  const library = openLibrary(storage);
  const english = createEnglish(loadEnglishData());
  const analyses = new Map(asked.map((article): readonly [Article, Analysis] => [article, analyse(article, english)]));
  return {
    name: 'ours',
    async find(article) {
      const analysis = analyses.get(article);
      if (analysis === undefined) throw new Error('An article was not analysed beforehand.');
      return (await library.candidates(analysis, BEST, article.published)).candidates.map(({ id }) => id);
    },
  };
}
