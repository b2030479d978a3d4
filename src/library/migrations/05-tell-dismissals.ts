import type { Migration } from './migration.ts';

/** A finding put aside keeps its question and the articles that it quotes; of those from before, neither is known. */
export const tellDismissals: Migration<4, 5> = {
  from: 4,
  to: 5,
  stores: {},
  rows: {
    dismissals: (row) => ({ question: null, articles: [], ...row }),
  },
};
