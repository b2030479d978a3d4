import type { StateRow } from '../../../src/library/database/rows.ts';
import { termWeight } from '../../../src/coverage/term-weights.ts';
import { EMPTY_ANALYSIS } from '../../../src/library/codec/analysis-codec.ts';
import { cutBlock } from '../../../src/library/index/edit-blocks.ts';
import { encodePostings, type Posting } from '../../../src/library/index/posting-block.ts';
import { signatureRow } from '../../../src/library/index/signature.ts';
import { tellingTerms } from '../../../src/library/index/telling-terms.ts';
import { encodeVocabulary } from '../../../src/library/vocabulary/vocabulary-bytes.ts';
import { Vocabulary } from '../../../src/library/vocabulary/vocabulary.ts';
import type { Analysed } from './analysed.ts';
import type { StoreRows } from './pack.ts';

const GENERATION = 1;
const STAMP = 1;
/** Rows of one file. */
const FILE = 5000;

/** Terms of an article by number of the term. */
interface Held {
  readonly no: number;
  readonly terms: Uint32Array;
  readonly counts: Uint16Array;
  readonly names: readonly number[];
}

/** Collects articles and makes the event index and the vocabulary of them, as rebuilding both from the articles would. */
export class EventIndexBuilder {
  readonly #numbers = new Map<string, number>();
  readonly #terms: string[] = [];
  readonly #held: Held[] = [];
  readonly #vocabulary = new Vocabulary();

  add({ no, terms, counts, names }: Analysed): void {
    const own = split(terms);
    this.#vocabulary.add(own);
    this.#held.push({ no, terms: Uint32Array.from(own, (term) => this.#number(term)), counts, names: split(names).map((name) => this.#number(name)) });
  }

  /** All rows, some thousands at a time. */
  *rows(): Generator<StoreRows> {
    const weights = new Map<string, number>();
    const weight = (term: string): number => {
      const known = weights.get(term) ?? Math.max(0, termWeight(term, this.#vocabulary));
      weights.set(term, known);
      return known;
    };
    const postings = new Map<string, Posting[]>();
    let signatures: object[] = [];
    for (const { no, terms, counts, names } of this.#held) {
      const telling = tellingTerms(
        { ...EMPTY_ANALYSIS, terms: [...terms].map((term, at) => [this.#terms[term] ?? '', counts[at] ?? 1]), mentions: [{ kind: 'other', roles: [], count: 1, names: names.map((name) => this.#terms[name] ?? '') }] },
        weight,
      );
      for (const { term, impact } of telling) {
        const list = postings.get(term);
        if (list === undefined) postings.set(term, [{ no, impact }]);
        else list.push({ no, impact });
      }
      signatures.push(signatureRow(GENERATION, no, telling));
      if (signatures.length >= FILE) {
        yield { store: 'signatures', rows: signatures };
        signatures = [];
      }
    }
    yield { store: 'signatures', rows: signatures };
    yield* postingRows(postings);
    yield { store: 'vocabulary', rows: [{ name: 'counts', stamp: STAMP, bytes: encodeVocabulary(this.#vocabulary) }] };
    yield { store: 'state', rows: this.#states() };
  }

  #states(): readonly StateRow[] {
    const articles = this.#held.length;
    return [
      { name: 'size', clippings: articles },
      { name: 'index', serving: GENERATION, building: null, dropping: [], next: GENERATION + 1 },
      { name: 'vocabulary', stamp: STAMP, reached: articles, articles },
    ];
  }

  #number(term: string): number {
    const known = this.#numbers.get(term);
    if (known !== undefined) return known;
    this.#numbers.set(term, this.#terms.length);
    return this.#terms.push(term) - 1;
  }
}

function split(joined: string): readonly string[] {
  return joined === '' ? [] : joined.split('\n');
}

function* postingRows(postings: ReadonlyMap<string, readonly Posting[]>): Generator<StoreRows> {
  let rows: object[] = [];
  for (const term of [...postings.keys()].sort()) {
    for (const block of cutBlock({ after: 0, last: Infinity, postings: postings.get(term) ?? [] })) {
      rows.push({ generation: GENERATION, term, after: block.after, last: block.last, bytes: encodePostings(block.postings) });
    }
    if (rows.length < FILE) continue;
    yield { store: 'postings', rows };
    rows = [];
  }
  yield { store: 'postings', rows };
}
