import { EMPTY_ANALYSIS, decodeAnalysis } from '../codec/analysis-codec.ts';
import { decodeArticle } from '../codec/article-codec.ts';
import { CodecError } from '../codec/codec-error.ts';
import type { Analysis } from '../../claims/analysis.ts';
import type { LibraryDatabase } from '../database/library-database.ts';
import type { ContentRow, IndexState } from '../database/rows.ts';
import { BlockStore } from './block-store.ts';
import { writeIndexState } from './index-state.ts';
import { editsBetween, signatureRow } from './signature.ts';
import type { TellingTerm } from './telling-terms.ts';

/** The analysis in a heavy row; an empty one of version 0 where it cannot be read. */
export function analysisOf(row: ContentRow): Analysis {
  try {
    return decodeAnalysis(row.analysis, decodeArticle(row.article));
  } catch (error) {
    if (error instanceof CodecError) return EMPTY_ANALYSIS;
    throw error;
  }
}

/**
 * Adds the next clippings to the generation being built, from their articles; when none is left, that generation serves.
 * Returns the state it leaves; inside a transaction that writes.
 */
export async function buildSlice(
  database: LibraryDatabase,
  state: IndexState & { readonly building: NonNullable<IndexState['building']> },
  choose: (analysis: Analysis) => readonly TellingTerm[],
  size: number,
): Promise<IndexState> {
  const { generation, reached } = state.building;
  const numbers = await database.clippings.where('no').above(reached).limit(size).primaryKeys();
  const last = numbers.at(-1);
  const left: IndexState = last === undefined
    ? { ...state, serving: generation, building: null, dropping: state.serving === null ? state.dropping : [...state.dropping, state.serving] }
    : { ...state, building: { generation, reached: last } };
  const contents = await database.contents.bulkGet(numbers);
  const chosen = numbers.map((no, at) => ({ no, terms: choose(contents[at] ? analysisOf(contents[at]) : EMPTY_ANALYSIS) }));
  await new BlockStore(database, generation).apply(chosen.flatMap(({ no, terms }) => editsBetween(no, [], terms)));
  await database.signatures.bulkPut(chosen.map(({ no, terms }) => signatureRow(generation, no, terms)));
  await writeIndexState(database, left);
  return left;
}

/** Deletes rows of the first generation to be dropped; returns the state it leaves. Inside a transaction that writes. */
export async function dropSlice(database: LibraryDatabase, state: IndexState, size: number): Promise<IndexState> {
  const [generation, ...others] = state.dropping;
  if (generation === undefined) return state;
  const [postings, signatures] = await Promise.all([
    database.postings.where('[generation+term+last]').between([generation], [generation, []]).limit(size).primaryKeys(),
    database.signatures.where('[generation+no]').between([generation], [generation, []]).limit(size).primaryKeys(),
  ]);
  await database.postings.bulkDelete(postings);
  await database.signatures.bulkDelete(signatures);
  if (postings.length > 0 || signatures.length > 0) return state;
  const left = { ...state, dropping: others };
  await writeIndexState(database, left);
  return left;
}
