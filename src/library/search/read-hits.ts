import { readableText } from '../codec/text-codec.ts';
import { summaryOf } from '../database/clipping-row.ts';
import type { LibraryDatabase } from '../database/library-database.ts';
import type { ClippingRow } from '../database/rows.ts';
import type { SearchHit } from '../search-request.ts';
import { matchesInText, matchInLine } from './find-matches.ts';
import type { Query } from './parse-query.ts';
import { holdsPhrase } from './phrase.ts';

/** Places shown of a text, and of the notes on it. */
const MOST_PLACES = 3;

/** A clipping with all that it is searched by. */
interface Found {
  readonly row: ClippingRow;
  readonly text: string;
  readonly notes: readonly string[];
}

async function read(database: LibraryDatabase, rows: readonly ClippingRow[]): Promise<readonly Found[]> {
  const [contents, notes] = await Promise.all([
    database.contents.bulkGet(rows.map(({ no }) => no)),
    Promise.all(rows.map((row) => (row.annotations === 0 ? [] : notesOn(database, row.no)))),
  ]);
  return rows.map((row, at) => {
    const content = contents[at];
    return { row, text: content ? readableText(content.article) : '', notes: notes[at] ?? [] };
  });
}

async function notesOn(database: LibraryDatabase, no: number): Promise<readonly string[]> {
  const rows = await database.annotations.where('[no+createdAt]').between([no], [no, []]).toArray();
  return rows.map(({ note }) => note);
}

function hasPhrases({ row, text, notes }: Found, { phrases }: Query): boolean {
  const fields = [row.title, ...row.tags, ...notes, text];
  return phrases.every((phrase) => fields.some((field) => holdsPhrase(field, phrase)));
}

function hitOf({ row, text, notes }: Found, { terms }: Query): SearchHit {
  const matches = [
    ...matchInLine('title', row.title, terms),
    ...row.tags.flatMap((tag) => matchInLine('tag', tag, terms)),
    ...notes.flatMap((note) => matchesInText('note', note, terms, 1)).slice(0, MOST_PLACES),
    ...matchesInText('text', text, terms.filter(({ inText }) => inText), MOST_PLACES),
  ];
  return { row: summaryOf(row), matches };
}

/** The hits among some clippings: those that hold the query's phrases, with where they hold its terms. */
export async function readHits(database: LibraryDatabase, rows: readonly ClippingRow[], query: Query): Promise<readonly SearchHit[]> {
  const found = await read(database, rows);
  return found.filter((one) => query.phrases.length === 0 || hasPhrases(one, query)).map((one) => hitOf(one, query));
}
