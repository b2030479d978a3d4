import type { Extractor } from '../../extractor.ts';
import type { Reading } from '../../reading.ts';
import type { Statement } from '../../statement.ts';
import { apposed } from './apposed.ts';
import { continuing } from './continuing.ts';
import { presented } from './presented.ts';

/** Beginnings and ends of changes: stated with a time ("underway since 2023"), or presented by an event ("signals a shift"). */
export const changeExtractor: Extractor = {
  family: 'change',
  extract: (reading: Reading): Statement[] =>
    reading.document.sentences.flatMap((s) => [
      ...s.clauses.flatMap((clause) => [continuing(reading, s, clause), presented(reading, s, clause)].filter((x) => x !== null)),
      ...apposed(reading, s),
    ]),
};
