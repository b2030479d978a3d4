import type { Collection } from 'dexie';
import type { LibraryDatabase } from '../database/library-database.ts';
import type { PostingRow } from '../database/rows.ts';
import type { Block } from './edit-blocks.ts';
import { cutBlock, isNothing, isSparse, joinBlocks, setPosting, setPostings } from './edit-blocks.ts';
import { IndexDamage } from './index-damage.ts';
import { decodePostings, encodePostings } from './posting-block.ts';

/** One change to the index: a clipping holds a term with an impact, or no longer holds it (null). */
export interface PostingEdit {
  readonly term: string;
  readonly no: number;
  readonly impact: number | null;
}

function blockOf(row: PostingRow): Block {
  return { after: row.after, last: row.last, postings: decodePostings(row.bytes) };
}

/** Reads and writes the blocks of one generation; inside a transaction of its caller. */
export class BlockStore {
  readonly #database: LibraryDatabase;
  readonly #generation: number;

  constructor(database: LibraryDatabase, generation: number) {
    this.#database = database;
    this.#generation = generation;
  }

  /**
   * Applies edits. Those beyond the closed blocks of their term, as of every new clipping, touch open blocks only, in one read
   * and one write for all terms. Throws `IndexDamage`.
   */
  async apply(edits: readonly PostingEdit[]): Promise<void> {
    const byTerm = new Map<string, PostingEdit[]>();
    for (const edit of edits) {
      const own = byTerm.get(edit.term);
      if (own === undefined) byTerm.set(edit.term, [edit]);
      else own.push(edit);
    }
    const terms = [...byTerm.keys()];
    const rows = await this.#database.postings.bulkGet(terms.map((term) => [this.#generation, term, Infinity]));
    const put: PostingRow[] = [];
    const gone: string[] = [];
    const deep: PostingEdit[] = [];
    for (const [at, term] of terms.entries()) {
      const row = rows[at];
      const open: Block = row === undefined ? { after: 0, last: Infinity, postings: [] } : blockOf(row);
      const own = byTerm.get(term) ?? [];
      if (own.some((edit) => edit.no <= open.after)) deep.push(...own);
      else {
        const edited = setPostings(open, own);
        if (isNothing(edited)) gone.push(term);
        else put.push(...cutBlock(edited).map((block) => this.#row(term, block)));
      }
    }
    await this.#database.postings.bulkPut(put);
    await this.#database.postings.bulkDelete(gone.map((term) => [this.#generation, term, Infinity]));
    for (const edit of deep) await this.#applyDeep(edit); // oxlint-disable-line no-await-in-loop -- each sees the one before
  }

  /** All blocks of a term, in order; throws `IndexDamage` where one is missing in between. */
  async rowsOf(term: string): Promise<readonly PostingRow[]> {
    const rows = await this.#from(term, 0).toArray();
    let before = 0;
    for (const row of rows) {
      if (row.after !== before) throw new IndexDamage('A block of postings is missing.');
      before = row.last;
    }
    if (rows.length > 0 && before !== Infinity) throw new IndexDamage('The open block of a term is missing.');
    return rows;
  }

  /** `rowsOf` for many terms at once: most have an open block only, and those are read by their keys. */
  async rowsOfAll(terms: readonly string[]): Promise<readonly (readonly PostingRow[])[]> {
    const open = await this.#database.postings.bulkGet(terms.map((term) => [this.#generation, term, Infinity]));
    return Promise.all(terms.map((term, at) => {
      const row = open[at];
      return row?.after === 0 ? [row] : this.rowsOf(term);
    }));
  }

  /** An edit anywhere: the block that covers the clipping, joined to the next where it gets sparse. */
  async #applyDeep({ term, no, impact }: PostingEdit): Promise<void> {
    const [row, nextRow] = await this.#from(term, no).limit(2).toArray();
    if (row === undefined || row.after >= no) throw new IndexDamage('The block of a posting is missing.');
    let block = setPosting(blockOf(row), no, impact);
    if (isSparse(block)) {
      if (nextRow === undefined) throw new IndexDamage('The open block of a term is missing.');
      block = joinBlocks(block, blockOf(nextRow));
    }
    if (block.last !== row.last) await this.#database.postings.delete([this.#generation, term, row.last]);
    if (isNothing(block)) await this.#database.postings.delete([this.#generation, term, Infinity]);
    else await this.#database.postings.bulkPut(cutBlock(block).map((part) => this.#row(term, part)));
  }

  /** Blocks of a term from the one that covers clipping `last` on. */
  #from(term: string, last: number): Collection<PostingRow, [number, string, number]> {
    return this.#database.postings
      .where('[generation+term+last]')
      .between([this.#generation, term, last], [this.#generation, term, Infinity], true, true);
  }

  #row(term: string, { after, last, postings }: Block): PostingRow {
    return { generation: this.#generation, term, after, last, bytes: encodePostings(postings) };
  }
}
