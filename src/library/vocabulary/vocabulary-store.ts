import type { Analysis } from '../../claims/analysis.ts';
import { CodecError } from '../codec/codec-error.ts';
import type { LibraryDatabase } from '../database/library-database.ts';
import type { VocabularyState } from '../database/rows.ts';
import { analysisOf } from '../index/rebuild.ts';
import { usableTerms } from '../index/usable-terms.ts';
import { Vocabulary } from './vocabulary.ts';
import { decodeVocabulary, encodeVocabulary } from './vocabulary-bytes.ts';

/** Terms counted of one article: more than analysis gives, so that only a hostile page is cut. */
const MOST_TERMS = 2000;
/** New articles wait to be counted until they are this share of the counted ones, so that the counts are seldom rewritten; */
const WAITING_SHARE = 0.02;
/** but no more than these, so that counting them fits into one save. */
const MOST_WAITING = 64;

const NONE: VocabularyState = { stamp: 0, reached: 0, articles: 0 };

function countedTerms(analysis: Analysis): string[] {
  return usableTerms(analysis).slice(0, MOST_TERMS).map(([term]) => term);
}

/** A number that no other state of the counts has, even one that was rolled back. */
function newStamp(): number {
  return 1 + Math.floor(Math.random() * (Number.MAX_SAFE_INTEGER - 1));
}

/** Keeps the document frequencies; all methods run inside a transaction of their caller. */
export class VocabularyStore {
  /** Good only while its stamp is the stored one, which every use compares in its own transaction. */
  #cached: { readonly stamp: number; readonly vocabulary: Vocabulary } | null = null;

  /** The counts as stored; empty where they are missing or damaged. Not to be changed by the caller. */
  async read(database: LibraryDatabase): Promise<Vocabulary> {
    return (await this.#load(database)).vocabulary;
  }

  /**
   * Counts new clippings once enough wait; whether any were counted.
   * @param known analyses of those that have just come: they need not be read again
   */
  async countWaiting(database: LibraryDatabase, known: ReadonlyMap<number, Analysis> = new Map()): Promise<boolean> {
    const { state, vocabulary } = await this.#load(database);
    const due = Math.min(MOST_WAITING, Math.max(1, Math.floor(state.articles * WAITING_SHARE)));
    const waiting = await database.clippings.where('no').above(state.reached).limit(MOST_WAITING + known.size).primaryKeys();
    const reached = waiting.at(-1);
    if (reached === undefined || waiting.length < due) return false;
    const counted = vocabulary.copy();
    const unknown = await database.contents.bulkGet(waiting.filter((no) => !known.has(no)));
    const read = new Map(unknown.flatMap((row) => (row === undefined ? [] : [[row.no, analysisOf(row)]])));
    for (const no of waiting) {
      const analysis = known.get(no) ?? read.get(no);
      counted.add(analysis === undefined ? [] : countedTerms(analysis));
    }
    await this.#write(database, counted, reached);
    return true;
  }

  /** Replaces what a clipping counts for: null before it is (back) in the library, or once it is gone. */
  async recount(database: LibraryDatabase, no: number, before: Analysis | null, after: Analysis | null): Promise<void> {
    const { state, vocabulary } = await this.#load(database);
    if (no > state.reached) return;
    const counted = vocabulary.copy();
    if (before !== null) counted.subtract(countedTerms(before));
    if (after !== null) counted.add(countedTerms(after));
    await this.#write(database, counted, state.reached);
  }

  async #load(database: LibraryDatabase): Promise<{ readonly state: VocabularyState; readonly vocabulary: Vocabulary }> {
    const state = await database.state.get('vocabulary');
    if (state?.name !== 'vocabulary') return { state: NONE, vocabulary: new Vocabulary() };
    if (this.#cached?.stamp === state.stamp) return { state, vocabulary: this.#cached.vocabulary };
    const row = await database.vocabulary.get('counts');
    const vocabulary = row?.stamp === state.stamp ? readable(row.bytes) : null;
    if (vocabulary === null) return { state: NONE, vocabulary: new Vocabulary() };
    this.#cached = { stamp: state.stamp, vocabulary };
    return { state, vocabulary };
  }

  async #write(database: LibraryDatabase, vocabulary: Vocabulary, reached: number): Promise<void> {
    const stamp = newStamp();
    await database.vocabulary.put({ name: 'counts', stamp, bytes: encodeVocabulary(vocabulary) });
    await database.state.put({ name: 'vocabulary', stamp, reached, articles: vocabulary.size });
    this.#cached = { stamp, vocabulary };
  }
}

/** Null where the counts are damaged: they are then counted anew from the articles. */
function readable(bytes: Uint8Array): Vocabulary | null {
  try {
    return decodeVocabulary(bytes);
  } catch (error) {
    if (error instanceof CodecError) return null;
    throw error;
  }
}
