import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize } from 'node:v8';
import { makeWorld } from '../corpus/event.ts';
import { planLibrary } from '../corpus/plan.ts';
import { readWords } from '../corpus/words.ts';
import { analyseAll } from './analyse-pool.ts';
import type { Analysed, Task } from './analysed.ts';
import { EventIndexBuilder } from './event-index.ts';
import { EventsBuilder } from './events.ts';
import { packRows, type StoreRows } from './pack.ts';
import { SearchIndexBuilder } from './search-index.ts';

/** The rows of a library, in files. */
export interface LibraryFiles {
  readonly files: readonly string[];
  /** UTF-16 code units of all texts together. */
  readonly textLength: number;
}

/** Generates and analyses the articles of a library, but for the stretches that an earlier run has left; resolves with all of them. */
async function analysedStretches(size: number, folder: string, progress: (share: number) => void): Promise<readonly Task[]> {
  mkdirSync(folder, { recursive: true });
  const tasks = planLibrary(makeWorld(readWords()), size).map(({ number }): Task => {
    const base = join(folder, String(number).padStart(5, '0'));
    return { stretch: number, rows: `${base}.rows`, analysed: `${base}.analysed` };
  });
  const missing = tasks.filter(({ rows, analysed }) => !existsSync(rows) || !existsSync(analysed));
  await analyseAll(size, missing, (done) => progress(done / missing.length));
  return tasks;
}

/** Makes the indexes over analysed stretches; writes each part as it is whole. */
function index(size: number, stretches: readonly Task[], write: (rows: StoreRows) => void): number {
  const [events, search, summaries] = [new EventIndexBuilder(), new SearchIndexBuilder(size), new EventsBuilder()];
  let textLength = 0;
  for (const { analysed } of stretches) {
    for (const article of deserialize(readFileSync(analysed)) as readonly Analysed[]) {
      if (article.no > size) continue;
      textLength += article.length;
      events.add(article);
      summaries.add(article);
      for (const rows of search.add(article)) write(rows);
    }
  }
  for (const rows of events.rows()) write(rows);
  for (const rows of summaries.rows()) write(rows);
  write(search.state());
  return textLength;
}

/**
 * Generates, analyses and indexes a library of a size; the rows of its database go into files.
 * @param articles folder of what is kept for other sizes and runs
 * @param indexes folder for this size, emptied before
 */
export async function makeRows(size: number, articles: string, indexes: string, progress: (share: number) => void): Promise<LibraryFiles> {
  const stretches = await analysedStretches(size, articles, progress);
  rmSync(indexes, { recursive: true, force: true });
  mkdirSync(indexes, { recursive: true });
  const files: string[] = [];
  const textLength = index(size, stretches, (rows) => {
    if (rows.rows.length === 0) return;
    const file = join(indexes, `${String(files.length).padStart(5, '0')}.rows`);
    writeFileSync(file, packRows([rows]));
    files.push(file);
  });
  return { files: [...stretches.map(({ rows }) => rows), ...files], textLength };
}
