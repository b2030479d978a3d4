import * as v from 'valibot';
import { SCHEMA_VERSION } from '../migrations/chain.ts';
import { BACKED_UP, FORMAT, FORMAT_VERSION, readLine, type BackedUpStore, type RowCounts } from './backup-line.ts';
import { damaged, noBackup, tooNew } from './backup-faults.ts';
import { readRow, type ReadRow } from './read-row.ts';
import { numberFor, underNumber } from './renumber.ts';
import { placeOf, type RestoreState } from './restore-state.ts';
import { Sha256Stream } from './sha256-stream.ts';

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const counts: v.GenericSchema<unknown, RowCounts> = v.strictObject(
  Object.fromEntries(BACKED_UP.map((store) => [store, count])) as Record<BackedUpStore, typeof count>,
);
const version = v.pipe(v.number(), v.safeInteger(), v.minValue(1));
const HEADER = v.strictObject({ format: v.literal(FORMAT), formatVersion: version, schema: version, createdAt: v.pipe(v.string(), v.isoTimestamp()), counts });
/** Enough to tell a backup of a newer form, whose first line may hold more. */
const ANY_HEADER = v.object({ format: v.literal(FORMAT), formatVersion: version });
const ROW = v.strictObject({ store: v.picklist(BACKED_UP), row: v.record(v.string(), v.unknown()) });
const TRAILER = v.strictObject({ rows: counts, sha256: v.string() });

/** Longest line, in UTF-16 code units: two texts as long as they may be, and an analysis. */
const LONGEST_LINE = 32_000_000;

/** Reads the lines of a backup in pieces, from a state and to a state; throws typed errors for what is no whole backup. */
export class ChunkReader {
  readonly rows: ReadRow[] = [];
  #state: RestoreState;
  readonly #sha: Sha256Stream;
  readonly #counts: Record<BackedUpStore, number>;

  constructor(state: RestoreState) {
    this.#state = state;
    this.#sha = new Sha256Stream(state.sha);
    this.#counts = { ...state.rows };
  }

  /** Reads one chunk, which may begin and end anywhere in a line. */
  read(text: string): void {
    const lines = (this.#state.rest + text).split('\n');
    const rest = lines.pop() ?? '';
    for (const line of lines) this.#line(line);
    if (rest.length > LONGEST_LINE) throw this.#state.head === null ? noBackup() : damaged('a line has no end');
    this.#state = { ...this.#state, rest, chunk: this.#state.chunk + 1 };
  }

  get state(): RestoreState {
    return { ...this.#state, sha: this.#sha.state, rows: { ...this.#counts } };
  }

  #line(line: string): void {
    if (this.#state.ended) throw damaged('something follows its last line');
    if (this.#state.head === null) this.#header(line);
    else if (!this.#trailer(line)) this.#row(line, this.#state.head.schema);
    this.#sha.update(new TextEncoder().encode(`${line}\n`));
  }

  #header(line: string): void {
    const value = parsed(line, noBackup);
    const any = v.safeParse(ANY_HEADER, value);
    if (!any.success) throw noBackup();
    if (any.output.formatVersion > FORMAT_VERSION) throw tooNew();
    const header = v.safeParse(HEADER, value);
    if (!header.success) throw damaged('its first line is not as it should be');
    if (header.output.schema > SCHEMA_VERSION) throw tooNew();
    this.#state = { ...this.#state, head: { schema: header.output.schema, createdAt: header.output.createdAt } };
  }

  /** Whether the line is the last one; throws where it does not agree with those before. */
  #trailer(line: string): boolean {
    if (!line.startsWith('{"rows":')) return false;
    const trailer = v.safeParse(TRAILER, parsed(line, () => damaged('its last line cannot be read')));
    if (!trailer.success) throw damaged('its last line is not as it should be');
    const { rows, sha256 } = trailer.output;
    if (BACKED_UP.some((store) => rows[store] !== this.#counts[store])) throw damaged('rows are missing');
    if (sha256 !== this.#sha.digest()) throw damaged('its checksum does not agree with its contents');
    this.#state = { ...this.#state, ended: true };
    return true;
  }

  #row(line: string, schema: number): void {
    const given = v.safeParse(ROW, parsed(line, () => damaged('a line cannot be read')));
    if (!given.success) throw damaged('a line is not as it should be');
    const { store, row } = given.output;
    const place = placeOf(store);
    if (place < this.#state.place) throw damaged('its lines are out of order');
    this.#state = { ...this.#state, place };
    this.#counts[store]++;
    const read = readRow(store, row, schema);
    if (read === null) return;
    this.#inOrder(read);
    this.rows.push(underNumber(read, this.#state.given));
  }

  /** The rows of a clipping follow it, and its versions follow each other: nothing stands twice, and nothing without its clipping. */
  #inOrder({ store, row }: ReadRow): void {
    const { no, version: last } = this.#state;
    if (store === 'clippings' || store === 'removed') {
      if (row.no <= no) throw damaged('an article stands in it twice');
      this.#state = { ...this.#state, no: row.no, given: numberFor(row.no, this.#state.given), version: 0 };
    }
    if ((store === 'contents' || store === 'history' || store === 'annotations') && row.no !== no) throw damaged('a row does not belong to its article');
    if (store === 'history') {
      if (row.version <= last) throw damaged('a version stands in it twice');
      this.#state = { ...this.#state, version: row.version };
    }
  }
}

function parsed(line: string, fault: () => Error): unknown {
  try {
    return readLine(line);
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof RangeError || error instanceof DOMException) throw fault();
    throw error;
  }
}

