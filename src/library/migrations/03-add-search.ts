import type { Migration } from './migration.ts';

/** Search over words. Its index, the words of notes included, is derived: maintenance builds it from the articles. */
export const addSearch: Migration<2, 3> = {
  from: 2,
  to: 3,
  stores: {
    annotations: 'id, [no+createdAt], *words',
    searchWaiting: 'no',
    searchSegments: 'id',
    searchChunks: '[segment+field+last]',
  },
  rows: {
    annotations: (row) => ({ ...row, words: [] }),
  },
};
