import type { Migration } from './migration.ts';

/**
 * Texts of articles come deflated from here on. Those that are there stay as they are until they are written again, and can be told apart; an
 * older version of the product could not read the new ones, and the number keeps it from trying.
 */
export const deflateTexts: Migration<5, 6> = {
  from: 5,
  to: 6,
  stores: {},
  rows: {},
};
