import type { Extractor } from '../../extractor.ts';
import type { Reading } from '../../reading.ts';
import type { Statement } from '../../statement.ts';
import { ages } from './age.ts';
import { expansions } from './expansion.ts';
import { homes } from './home.ts';
import { meanings } from './meaning.ts';
import { placeKinds } from './place-kind.ts';
import { roles } from './role.ts';
import { spellings } from './spelling.ts';

/**
 * What entities are: how their names are written, how old they are, who they are and where from, what kind of place they are, what their names mean
 * and their abbreviations stand for.
 */
export const attributeExtractor: Extractor = {
  family: 'attribute',
  extract: (reading: Reading): Statement[] => [...spellings(reading), ...ages(reading), ...roles(reading), ...homes(reading), ...placeKinds(reading), ...meanings(reading), ...expansions(reading)],
};
