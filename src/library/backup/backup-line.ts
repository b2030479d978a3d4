import type { Row } from '../migrations/migration.ts';

/** Stores whose rows a backup holds; the others are derived from these and made anew. */
export const BACKED_UP = ['clippings', 'removed', 'contents', 'history', 'annotations', 'decisions', 'dismissals', 'events'] as const;
export type BackedUpStore = (typeof BACKED_UP)[number];

/** Number of rows by store. */
export type RowCounts = Readonly<Record<BackedUpStore, number>>;

/** No rows at all. */
export const NO_ROWS: RowCounts = { clippings: 0, removed: 0, contents: 0, history: 0, annotations: 0, decisions: 0, dismissals: 0, events: 0 };

/** What the first line of a backup says it is. */
export const FORMAT = 'second-source-backup';
/** Version of the lines' own form; that of the rows is the schema's. */
export const FORMAT_VERSION = 1;

/** The first line. */
export interface Header {
  readonly format: typeof FORMAT;
  readonly formatVersion: number;
  /** Schema version of the rows. */
  readonly schema: number;
  /** ISO 8601, UTC. */
  readonly createdAt: string;
  /** Rows when the backup began, for showing progress; what came or went meanwhile is counted in the last line only. */
  readonly counts: RowCounts;
}

/** Every line between the first and the last. */
export interface RowLine {
  readonly store: BackedUpStore;
  readonly row: Row;
}

/** The last line. */
export interface Trailer {
  /** Rows of the whole backup. */
  readonly rows: RowCounts;
  /** SHA-256 of all lines before, each with its line feed, as UTF-8. */
  readonly sha256: string;
}

/** Writes one line, its line feed included. Bytes, which JSON lacks, become {"$bytes": base64}. */
export function writeLine(line: Header | RowLine | Trailer): string {
  return `${JSON.stringify(line, (_key, value: unknown) => (value instanceof Uint8Array ? { $bytes: toBase64(value) } : value))}\n`;
}

/** Reads what a line holds; throws `SyntaxError` or `RangeError` where it is no JSON, or bytes are not. */
export function readLine(line: string): unknown {
  return withBytes(JSON.parse(line));
}

/** Rows nest bytes no deeper than this: line, row, clipping or article, bytes. */
const DEEPEST = 5;

function withBytes(value: unknown, depth = 0): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value) || depth > DEEPEST) return value;
  const entries = Object.entries(value);
  const [first] = entries;
  if (first !== undefined && entries.length === 1 && first[0] === '$bytes') return fromBase64(first[1]);
  return Object.fromEntries(entries.map(([key, inner]) => [key, withBytes(inner, depth + 1)]));
}

/** Calls of `fromCharCode` take no more arguments than the stack holds. */
const PIECE = 0x2000;

function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += PIECE) binary += String.fromCharCode(...bytes.subarray(at, at + PIECE));
  return btoa(binary);
}

function fromBase64(text: unknown): Uint8Array<ArrayBuffer> {
  if (typeof text !== 'string' || !/^[A-Za-z0-9+/]*={0,2}$/u.test(text) || text.length % 4 !== 0) throw new SyntaxError('These are no bytes.');
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < bytes.length; at++) bytes[at] = binary.charCodeAt(at);
  return bytes;
}
