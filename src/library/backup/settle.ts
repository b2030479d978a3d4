import type { LibraryDatabase } from '../database/library-database.ts';
import type { ClippingRow, EventRow } from '../database/rows.ts';
import { refreshEvent } from '../operations/events/refresh-event.ts';
import { forget } from '../operations/removed-clippings.ts';
import { resetSearch } from '../search/search-state.ts';
import { damaged } from './backup-faults.ts';
import type { RowCounts } from './backup-line.ts';
import { readRestoreState, withStaging, type Databases } from './staging.ts';

/** What a backup that was read whole holds. */
export interface BackupContents {
  /** ISO 8601, UTC. */
  readonly createdAt: string;
  readonly rows: RowCounts;
}

/**
 * See `LibraryBackup.check`. Once the last line has agreed with all before it, what is derived is prepared: counts are counted, the
 * indexes are to be built, and events are made from their clippings. Asked again, it answers the same.
 */
export function settle(databases: Databases, restore: string): Promise<BackupContents> {
  return withStaging(databases, restore, (staging) => staging.write(async (database) => {
    const state = await readRestoreState(database);
    if (!state.ended || state.rest !== '' || state.head === null) throw damaged('its end is missing');
    if (!state.ready) {
      await settleTexts(database);
      await settleClippings(database);
      await settleEvents(database);
      await database.state.put({ name: 'index', serving: null, building: { generation: 1, reached: 0 }, dropping: [], next: 2 });
      await resetSearch(database);
      await database.state.put({ name: 'size', clippings: await database.clippings.count() });
      await database.state.put({ ...state, name: 'restore', ready: true });
    }
    return { createdAt: state.head.createdAt, rows: state.rows };
  }));
}

/**
 * No clipping stands without its text: it could be neither read nor compared, nor ever be put into an event, and would be tried for ever. A
 * removed one was forgotten while the backup was being made: what is left of it is forgotten here too.
 */
async function settleTexts(database: LibraryDatabase): Promise<void> {
  const texts = new Set(await database.contents.toCollection().primaryKeys());
  const numbers = await database.clippings.toCollection().primaryKeys();
  if (numbers.some((no) => !texts.has(no))) throw damaged('an article stands in it without its text');
  const forgotten = await database.removed.filter(({ no }) => !texts.has(no)).toArray();
  for (const removed of forgotten) await forget(database, removed); // oxlint-disable-line no-await-in-loop -- few, in one transaction
}

/** Counts in small rows are those of the rows that they count, no id stands for two articles, and new numbers begin above all old ones. */
async function settleClippings(database: LibraryDatabase): Promise<void> {
  const versions = new Map<number, number>();
  await database.history.toCollection().eachPrimaryKey(([no, version]) => void versions.set(no, version + 1));
  const annotations = new Map<number, number>();
  await database.annotations.each(({ no }) => void annotations.set(no, (annotations.get(no) ?? 0) + 1));
  const counted = (row: ClippingRow): ClippingRow => ({ ...row, versions: versions.get(row.no) ?? 1, annotations: annotations.get(row.no) ?? 0 });

  const removed = await database.removed.toArray();
  const ids = removed.map(({ clipping }) => clipping.id);
  if (new Set(ids).size < ids.length || (await database.clippings.where('id').anyOf(ids).count()) > 0) throw damaged('an article stands in it twice');
  await database.removed.bulkPut(removed.map((row) => ({ ...row, clipping: counted(row.clipping) })));
  const wrong = await database.clippings.filter((row) => row.versions !== (versions.get(row.no) ?? 1) || row.annotations !== (annotations.get(row.no) ?? 0)).toArray();
  await database.clippings.bulkPut(wrong.map(counted));

  const last = removed.reduce((most, { no }) => Math.max(most, no), 0);
  const [known] = removed;
  if (known === undefined || (await database.clippings.where('no').aboveOrEqual(last).count()) > 0) return;
  // A number that is put by hand raises the browser's own counter for good, even when its row goes at once.
  await database.table('clippings').put({ ...known.clipping, no: last });
  await database.clippings.delete(last);
}

/** Events are what their clippings make them. What comparing came to is kept where the event is the one that was compared. */
async function settleEvents(database: LibraryDatabase): Promise<void> {
  const ids = new Set<string>();
  await database.clippings.orderBy('[eventId+no]').eachKey((key) => void ids.add(String((key as unknown as [string])[0])));
  ids.delete('');
  const given = new Map((await database.events.toArray()).map((row) => [row.id, row]));
  await database.events.clear();
  for (const id of ids) {
    await refreshEvent(database, id); // oxlint-disable-line no-await-in-loop -- one after the other, in one transaction
    const [made, before] = [await database.events.get(id), given.get(id)]; // oxlint-disable-line no-await-in-loop -- see above
    if (made === undefined || before === undefined || !isSame(made, before)) continue;
    await database.events.put(before); // oxlint-disable-line no-await-in-loop -- see above
  }
}

function isSame(a: EventRow, b: EventRow): boolean {
  const told = ({ tally: _tally, due: _due, changes: _changes, ...rest }: EventRow): string => JSON.stringify(Object.entries(rest).toSorted(([x], [y]) => (x < y ? -1 : 1)));
  return told(a) === told(b);
}
