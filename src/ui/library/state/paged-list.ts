import { signal, type ReadonlySignal } from '@preact/signals';
import type { ErrorCode } from '../../../extension/messages/error-code.ts';
import type { Result } from '../../../extension/messages/result.ts';

/** A page of rows as the background answers it. */
export interface Page<Row> {
  readonly rows: readonly Row[];
  readonly cursor: string | null;
  readonly total: number;
}

/** As much of a long list as has been asked for so far. */
export interface Loaded<Row> {
  readonly rows: readonly Row[];
  /** For the next page; null when all rows are here. */
  readonly cursor: string | null;
  readonly total: number;
  /** `loading` before the first page has come; rows shown while a list is read anew stay. */
  readonly state: 'loading' | 'ready' | 'failed';
  readonly error: ErrorCode | null;
}

/** A list that is read page by page. */
export interface PagedList<Row> {
  readonly loaded: ReadonlySignal<Loaded<Row>>;
  /** Reads the list from its beginning: as far as it was read before, or its first page when it is another list now. */
  readonly reload: (another?: boolean) => Promise<void>;
  /** Reads on until there are so many rows, or no more. */
  readonly reach: (rows: number) => Promise<void>;
}

/** Rows of the first page, and the most that one message answers. */
const FIRST = 100;
const MOST = 1000;

/** Makes a list over a question that answers a page; answers that a later reload has overtaken are dropped. */
export function createPagedList<Row>(ask: (limit: number, cursor: string | null) => Promise<Result<Page<Row>>>): PagedList<Row> {
  const loaded = signal<Loaded<Row>>({ rows: [], cursor: null, total: 0, state: 'loading', error: null });
  let turn = 0;
  let wanted = 0;
  let reading: Promise<void> | null = null;

  async function read(mine: number, before: readonly Row[], cursor: string | null, until: () => number, show: boolean): Promise<void> {
    const limit = Math.min(MOST, Math.max(FIRST, until() - before.length));
    const answer = await ask(limit, cursor);
    if (mine !== turn) return;
    if (!answer.ok) {
      loaded.value = { ...loaded.value, state: 'failed', error: answer.error };
      return;
    }
    const { rows, cursor: next, total } = answer.value;
    const all = [...before, ...rows];
    const more = next !== null && all.length < until();
    if (show || !more) loaded.value = { rows: all, cursor: next, total, state: 'ready', error: null };
    if (more) await read(mine, all, next, until, show);
  }

  async function reload(another = false) {
    turn += 1;
    const { rows, error } = loaded.value;
    wanted = another ? 0 : rows.length;
    if (another || error !== null) loaded.value = { ...loaded.value, ...(another ? { rows: [], cursor: null } : {}), state: 'loading', error: null };
    const mine = turn;
    reading = read(mine, [], null, () => wanted, false).finally(() => {
      if (mine === turn) reading = null;
    });
    await reading;
  }

  async function reach(rows: number): Promise<void> {
    wanted = Math.max(wanted, rows);
    if (reading !== null) {
      const before = turn;
      await reading;
      return before === turn ? reach(rows) : undefined;
    }
    const { rows: here, cursor, error } = loaded.value;
    if (cursor === null || error !== null || here.length >= rows) return undefined;
    const mine = turn;
    reading = read(mine, here, cursor, () => wanted, true).finally(() => {
      if (mine === turn) reading = null;
    });
    return reading;
  }

  return { loaded, reload, reach };
}
