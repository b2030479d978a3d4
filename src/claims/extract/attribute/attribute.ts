import type { Extractor } from '../../extractor.ts';
import type { Reading } from '../../reading.ts';
import type { Statement } from '../../statement.ts';
import { ages } from './age.ts';
import { spellings } from './spelling.ts';

/** What entities are: how their names are written, and how old they are. */
export const attributeExtractor: Extractor = {
  family: 'attribute',
  extract: (reading: Reading): Statement[] => [...spellings(reading), ...ages(reading)],
};
