import type { Reading } from './reading.ts';
import type { Statement } from './statement.ts';

/** Finds the statements of one family of slots. Pure; order of the result follows the text. */
export interface Extractor {
  /** Name of the family, for tests and explanations ("measure"). */
  readonly family: string;
  extract(reading: Reading): Statement[];
}

/** Changes or completes statements after all extractors ran (scope and subject inheritance, duplicates). */
export interface Refiner {
  readonly name: string;
  refine(statements: readonly Statement[], reading: Reading): Statement[];
}
