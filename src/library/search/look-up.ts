import type { LibraryDatabase } from '../database/library-database.ts';
import { tagNames } from '../database/tag-names.ts';
import { LAST_WORD, type SearchField, type SearchSegmentRow } from '../database/rows.ts';
import { visitChunk } from './chunk-codec.ts';
import { chunksCovering } from './chunk-rows.ts';
import { FIELDS } from './close-segment.ts';
import { decodeNumbers } from './numbers.ts';
import { meets, type Term } from './parse-query.ts';
import { holds } from './waiting-rows.ts';
import { distinctWords } from './words.ts';

/** What it counts to hold a term in a field; the best field of a clipping counts. */
const RANK = { text: 1, note: 2, tag: 3, title: 4 } as const;

/** By clipping number, how well it meets one term; 0 where it does not. */
type Ranks = Uint8Array<ArrayBuffer>;

function raise(ranks: Ranks, no: number, rank: number): void {
  if ((ranks[no] ?? rank) < rank) ranks[no] = rank;
}

function fieldsOf(term: Term): readonly SearchField[] {
  return term.inText ? FIELDS : ['title'];
}

async function rankWaiting(database: LibraryDatabase, terms: readonly Term[], ranks: readonly Ranks[]): Promise<void> {
  for (const row of await database.searchWaiting.toArray()) {
    for (const [at, term] of terms.entries()) {
      const own = ranks[at];
      if (own === undefined) continue;
      for (const field of fieldsOf(term)) if (holds(row, field, term)) raise(own, row.no, RANK[field]);
    }
  }
}

async function rankSegment(database: LibraryDatabase, segment: SearchSegmentRow, term: Term, ranks: Ranks): Promise<void> {
  const dead = segment.gone === 0 ? null : new Set(decodeNumbers(segment.dead));
  const to = term.prefix ? term.word + LAST_WORD : term.word;
  const wanted = (word: string): boolean => meets(word, term);
  await Promise.all(fieldsOf(term).map(async (field) => {
    const rows = await chunksCovering(database, { segment: segment.id, field }, term.word, to);
    const rank = RANK[field];
    const found = (_word: string, no: number): void => {
      if (dead === null || !dead.has(no)) raise(ranks, no, rank);
    };
    for (const { bytes } of rows) visitChunk(bytes, segment.first, wanted, found);
  }));
}

/** Tags are few, and change often: they are read as they are. */
async function rankTags(database: LibraryDatabase, terms: readonly Term[], ranks: readonly Ranks[]): Promise<void> {
  const tags = await tagNames(database.clippings);
  await Promise.all(tags.map(async (tag) => {
    const words = distinctWords(tag);
    const met = terms.map((term) => words.some((word) => meets(word, term)));
    if (!met.includes(true)) return;
    const numbers = await database.clippings.where('tags').equals(tag).primaryKeys();
    for (const [at, own] of ranks.entries()) if (met[at] === true) for (const no of numbers) raise(own, no, RANK.tag);
  }));
}

async function rankNotes(database: LibraryDatabase, { word, prefix }: Term, ranks: Ranks): Promise<void> {
  const where = database.annotations.where('words');
  const notes = await (prefix ? where.startsWith(word) : where.equals(word)).toArray();
  for (const { no } of notes) raise(ranks, no, RANK.note);
}

/** Numbers of clippings by what their words count together, then the newest first; a clipping that lacks one is left out. */
function inOrder(ranks: readonly Ranks[], most: number): readonly number[] {
  const byScore: number[][] = [];
  for (let no = most; no > 0; no--) {
    let score = 0;
    for (const own of ranks) {
      const rank = own[no] ?? 0;
      score = rank === 0 ? -Infinity : score + rank;
    }
    if (score > 0) (byScore[score] ??= []).push(no);
  }
  return byScore.reverse().flat();
}

/**
 * Numbers of the clippings that hold every term somewhere, the best first; one that is gone may be among them. Reads the runs
 * of dictionaries that the terms need. Throws `SearchDamage`.
 */
export async function lookUp(database: LibraryDatabase, terms: readonly Term[]): Promise<readonly number[]> {
  const [segments, newest] = await Promise.all([database.searchSegments.toArray(), database.clippings.toCollection().last()]);
  const most = newest?.no ?? 0;
  const ranks = terms.map(() => new Uint8Array(most + 1));
  await Promise.all([
    rankWaiting(database, terms, ranks),
    rankTags(database, terms, ranks),
    ...terms.flatMap((term, at) => {
      const own = ranks[at] ?? new Uint8Array(0);
      return [rankNotes(database, term, own), ...segments.map((segment) => rankSegment(database, segment, term, own))];
    }),
  ]);
  return inOrder(ranks, most);
}
