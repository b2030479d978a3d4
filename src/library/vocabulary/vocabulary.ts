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

/** Document frequencies over all terms of all counted articles. Immutable to those who read it. */
export class Vocabulary implements LibraryStatistics {
  readonly #terms: Map<string, TermCount>;
  #articles: number;
  /** Articles ever counted, removed ones included: the stream's length. */
  #seen: number;

  constructor(terms: Iterable<readonly [string, TermCount]> = [], articles = 0, seen = 0) {
    this.#terms = new Map(terms);
    this.#articles = articles;
    this.#seen = seen;
  }

  get size(): number {
    return this.#articles;
  }

  get seen(): number {
    return this.#seen;
  }

  /** Bound to the vocabulary, so that it may be handed on by itself. */
  readonly documentFrequency = (term: string): number => this.#terms.get(term)?.count ?? 0;

  entries(): IterableIterator<[string, TermCount]> {
    return this.#terms.entries();
  }

  /** Counts one article more, by its distinct terms. */
  add(terms: Iterable<string>): void {
    const short = Math.floor(this.#seen / BUCKET);
    this.#articles++;
    this.#seen++;
    for (const term of terms) {
      const known = this.#terms.get(term);
      this.#terms.set(term, known ? { ...known, count: known.count + 1 } : { count: 1, short });
    }
    if (this.#seen % BUCKET === 0) this.#prune(this.#seen / BUCKET);
  }

  /** Takes an article back that was counted. */
  subtract(terms: Iterable<string>): void {
    this.#articles = Math.max(0, this.#articles - 1);
    for (const term of terms) {
      const known = this.#terms.get(term);
      if (known === undefined) continue;
      if (known.count > 1) this.#terms.set(term, { ...known, count: known.count - 1 });
      else this.#terms.delete(term);
    }
  }

  #prune(buckets: number): void {
    for (const [term, { count, short }] of this.#terms) {
      if (count + short <= buckets) this.#terms.delete(term);
    }
  }
}
