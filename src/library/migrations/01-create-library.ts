import type { Migration } from './migration.ts';

/** The first schema. Postings, signatures and vocabulary are derived from contents and can be made anew. */
export const createLibrary: Migration<0, 1> = {
  from: 0,
  to: 1,
  stores: {
    clippings: '++no, &id, *keys, [savedAt+no], [publishedOrder+no], [analysisVersion+no]',
    contents: 'no',
    history: '[no+version]',
    removed: 'token, &no, removedAt, *keys',
    postings: '[generation+term+last]',
    signatures: '[generation+no]',
    vocabulary: 'name',
    state: 'name',
    decisions: '[a+b], a, b',
    dismissals: 'finding, at',
  },
  rows: {},
};
