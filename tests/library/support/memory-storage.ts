import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import type { OpenOptions } from '../../../src/library/open-options.ts';

/** Databases of one test's own, in memory. */
export interface MemoryStorage {
  readonly indexedDB: IDBFactory;
  readonly IDBKeyRange: typeof IDBKeyRange;
}

export function memoryStorage(): MemoryStorage {
  return { indexedDB: new IDBFactory(), IDBKeyRange };
}

/** A clock that a test moves. */
export class Clock {
  #at: number;

  constructor(start = '2026-03-02T09:00:00.000Z') {
    this.#at = Date.parse(start);
  }

  readonly now = (): Date => new Date(this.#at);

  forward(milliseconds: number): void {
    this.#at += milliseconds;
  }
}

/** The same weight for every term: what is telling then depends on the article alone. */
export const EVEN_WEIGHT: NonNullable<OpenOptions['termWeight']> = () => 1;
