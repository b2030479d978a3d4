import type { LibraryStatistics } from '../../../src/compare/cross-check-result.ts';
import type { Profile } from '../../../src/coverage/profile.ts';
import { TermTable } from '../../../src/coverage/term-table.ts';
import type { TermVector } from '../../../src/coverage/term-vector.ts';

/** A library without articles of its own: words weigh as in general English. */
export const NO_LIBRARY: LibraryStatistics = { size: 0, documentFrequency: () => 0 };

/** A table of such a library's terms. */
export const newTable = (): TermTable => new TermTable(NO_LIBRARY);

const EMPTY: TermVector = { terms: new Int32Array(), weights: new Float64Array() };

/** A profile with nothing in it but what a test needs. */
export const profile = (more: Partial<Profile>): Profile => ({ text: EMPTY, lead: EMPTY, information: EMPTY, words: () => new Set(), actors: [], places: [], bearers: () => new Set(), ordinals: new Map(), eventDays: [], published: null, fingerprints: [], ...more });
