import type { LibraryStatistics } from '../../compare/cross-check-result.ts';

/** What is known of one term. */
export interface TermCount {
  /** Articles counted that hold it. */
  readonly count: number;
  /** By how many the count may fall short. */
  readonly short: number;
}

/**
 * Lossy counting keeps a vocabulary bounded: after every `BUCKET` articles, terms whose count stayed under one in each bucket are
 * dropped, so a count falls short by no more than articles / BUCKET (Manku and Motwani, "Approximate frequency counts over
 * data streams", 2002). Up to `BUCKET` articles every count is exact.
 */
export const BUCKET = 2000;

/**
 * A count and its shortfall in one number, so that tens of thousands of terms are no objects: a worker that starts reads all of them. A
 * count takes up to this many articles.
 */
const MOST_ARTICLES = 2 ** 24;

/** `TermCount` as one number. */
export const packed = (count: number, short: number): number => short * MOST_ARTICLES + count;

const countIn = (one: number): number => one % MOST_ARTICLES;
const shortIn = (one: number): number => Math.floor(one / MOST_ARTICLES);

/** Document frequencies over all terms of all counted articles. Immutable to those who read it. */
export class Vocabulary implements LibraryStatistics {
  readonly #terms: Map<string, number>;
  #articles: number;
  /** Articles ever counted, removed ones included: the stream's length. */
  #seen: number;

  /** @param terms each with its `packed` count; taken over, not copied */
  constructor(terms: Map<string, number> = new Map(), articles = 0, seen = 0) {
    this.#terms = terms;
    this.#articles = articles;
    this.#seen = seen;
  }

  /** One that can be counted on with while this one is read. */
  copy(): Vocabulary {
    return new Vocabulary(new Map(this.#terms), this.#articles, this.#seen);
  }

  get size(): number {
    return this.#articles;
  }

  get seen(): number {
    return this.#seen;
  }

  /** Bound to the vocabulary, so that it may be handed on by itself. */
  readonly documentFrequency = (term: string): number => countIn(this.#terms.get(term) ?? 0);

  *entries(): IterableIterator<[string, TermCount]> {
    for (const [term, one] of this.#terms) yield [term, { count: countIn(one), short: shortIn(one) }];
  }

  /** Counts one article more, by its distinct terms. */
  add(terms: Iterable<string>): void {
    const first = packed(1, Math.floor(this.#seen / BUCKET));
    this.#articles++;
    this.#seen++;
    for (const term of terms) {
      const known = this.#terms.get(term);
      this.#terms.set(term, known === undefined ? first : known + 1);
    }
    if (this.#seen % BUCKET === 0) this.#prune(this.#seen / BUCKET);
  }

  /** Takes an article back that was counted. */
  subtract(terms: Iterable<string>): void {
    this.#articles = Math.max(0, this.#articles - 1);
    for (const term of terms) {
      const known = this.#terms.get(term);
      if (known === undefined) continue;
      if (countIn(known) > 1) this.#terms.set(term, known - 1);
      else this.#terms.delete(term);
    }
  }

  #prune(buckets: number): void {
    for (const [term, one] of this.#terms) {
      if (countIn(one) + shortIn(one) <= buckets) this.#terms.delete(term);
    }
  }
}
