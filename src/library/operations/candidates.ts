import type { Analysis } from '../../claims/analysis.ts';
import type { LibraryStatistics } from '../../compare/cross-check-result.ts';
import type { CandidateList } from '../candidate.ts';
import type { LibraryDatabase } from '../database/library-database.ts';
import { giveUpGeneration } from '../index/event-index.ts';
import { IndexDamage } from '../index/index-damage.ts';
import { readIndexState } from '../index/index-state.ts';
import { probe } from '../index/probe.ts';
import { timely } from '../index/timely.ts';
import { rank, wholeScore } from '../index/rank.ts';
import { LIMITS } from '../limits.ts';
import { termsUnder, weightUnder, type Tools } from './tools.ts';

const STORES = ['clippings', 'postings', 'signatures', 'vocabulary', 'state'] as const;

/** A damaged generation, on its way out of the transaction that found it. */
class DamagedGeneration extends Error {
  override readonly name = 'DamagedGeneration';
  readonly generation: number;

  constructor(generation: number, cause: IndexDamage) {
    super(cause.message, { cause });
    this.generation = generation;
  }
}

/** What is asked for. */
interface Question {
  readonly analysis: Analysis;
  readonly limit: number;
  readonly published: string | null;
  readonly leastShare: number;
}

/** So many of the best by their terms are put in order by time too, however few are asked for. */
const LEAST_ORDERED = 60;

async function candidatesIn(tools: Tools, database: LibraryDatabase, { analysis, limit, published, leastShare }: Question): Promise<CandidateList> {
  const { serving, building } = await readIndexState(database);
  const generation = serving ?? building?.generation ?? 0;
  const statistics = await tools.vocabulary.read(database);
  try {
    const [terms, weight] = [termsUnder(tools, statistics, analysis), weightUnder(tools, statistics)];
    const all = await rank(database, generation, terms, weight, published === null || limit === 0 ? limit : Math.max(limit, LEAST_ORDERED));
    if (all.length === 0 && serving !== null) await probe(database, generation);
    const least = leastShare * wholeScore(terms, weight);
    const ranked = all.filter(({ score }) => score >= least);
    const rows = await database.clippings.bulkGet(ranked.map(({ no }) => no));
    const found = ranked.map(({ score }, at) => {
      const row = rows[at];
      if (row === undefined) throw new IndexDamage('The index holds a clipping that is gone.');
      return { id: row.id, score, order: score * timely(published, row.published) };
    });
    const candidates = found.toSorted((a, b) => b.order - a.order).slice(0, limit).map(({ id, score }) => ({ id, score }));
    return { candidates, complete: serving !== null };
  } catch (error) {
    if (error instanceof IndexDamage) throw new DamagedGeneration(generation, error);
    throw error;
  }
}

/** See `Library.candidates`. */
export async function findCandidates(tools: Tools, { limit, ...asked }: Question): Promise<CandidateList> {
  const most = Math.max(0, Math.min(Math.floor(limit), LIMITS.candidates));
  const read = (): Promise<CandidateList> => tools.transactions.read(STORES, (database) => candidatesIn(tools, database, { ...asked, limit: most }));
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof DamagedGeneration)) throw error;
    if ((await tools.transactions.access()) === 'read-only') return { candidates: [], complete: false };
    await tools.transactions.write((database) => giveUpGeneration(database, error.generation));
    return { candidates: [], complete: false };
  }
}

/** See `Library.statistics`. */
export function readStatistics(tools: Tools): Promise<LibraryStatistics> {
  return tools.transactions.read(['vocabulary', 'state'], (database) => tools.vocabulary.read(database));
}
