import type { LibraryStatistics } from '../compare/cross-check-result.ts';
import { termWeight } from './term-weights.ts';

/** Numbers the terms of the articles that are linked together and weighs each once, since every article is set against every other. */
export class TermTable {
  readonly #numbers = new Map<string, number>();
  readonly #weights: number[] = [];
  readonly #library: LibraryStatistics;

  constructor(library: LibraryStatistics) {
    this.#library = library;
  }

  number(term: string): number {
    const known = this.#numbers.get(term);
    if (known !== undefined) return known;
    const number = this.#weights.length;
    this.#numbers.set(term, number);
    this.#weights.push(termWeight(term, this.#library));
    return number;
  }

  /** Inverse document frequency of a term, by its number. */
  weight(number: number): number {
    return this.#weights[number] ?? 0;
  }
}
