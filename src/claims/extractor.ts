import type { Reading } from './reading.ts';
import type { Statement } from './statement.ts';

/** Finds the statements of one family of slots. Pure; order of the result follows the text. */
export interface Extractor {
  /** Name of the family, for tests and explanations ("measure"). */
  readonly family: string;
  extract(reading: Reading): Statement[];
}
