import type { LibraryDatabase } from '../database/library-database.ts';
import { readSize } from '../database/size.ts';
import { readIndexState } from '../index/index-state.ts';
import { buildSlice, dropSlice } from '../index/rebuild.ts';
import { maintainSearch } from '../search/maintain-search.ts';
import { UNDO_TIME } from '../limits.ts';
import type { MaintenanceReport } from '../maintenance-report.ts';
import { forget } from './removed-clippings.ts';
import { termsUnder, type Tools } from './tools.ts';

/** Sizes of one slice, each some tens of milliseconds, so that a check never waits long. */
const FORGOTTEN = 16;
const INDEXED = 64;
const DROPPED = 1000;

async function forgetSlice(tools: Tools, database: LibraryDatabase): Promise<boolean> {
  const over = tools.now().getTime() - UNDO_TIME;
  const rows = await database.removed.where('removedAt').belowOrEqual(over).limit(FORGOTTEN).toArray();
  for (const row of rows) await forget(database, row); // oxlint-disable-line no-await-in-loop -- few, in one transaction
  return rows.length > 0;
}

/** See `Library.maintain`. */
export function maintain(tools: Tools): Promise<MaintenanceReport> {
  return tools.transactions.write(async (database) => {
    const forgotten = await forgetSlice(tools, database);
    const counted = await tools.vocabulary.countWaiting(database);
    const { building, ...rest } = await readIndexState(database);
    if (building !== null) {
      const vocabulary = await tools.vocabulary.read(database);
      const choose = (analysis: Parameters<typeof termsUnder>[2]) => termsUnder(tools, vocabulary, analysis);
      const left = await buildSlice(database, { ...rest, building }, choose, INDEXED);
      const total = await readSize(database);
      const reached = left.building === null ? total : await database.clippings.where('no').belowOrEqual(left.building.reached).count();
      return { done: false, rebuild: { reached, total } };
    }
    const dropping = rest.dropping.length > 0;
    if (dropping) await dropSlice(database, { ...rest, building }, DROPPED);
    const search = await maintainSearch(database);
    return { done: !forgotten && !counted && !dropping && !search.worked, rebuild: search.building };
  });
}
