import type { Migration } from './migration.ts';

/** Articles shared with others: what each came to when last seen, and which wait to be sent. Empty where nothing is shared. */
export const addSharing: Migration<3, 4> = {
  from: 3,
  to: 4,
  stores: { shared: 'id, no, due, unread' },
  rows: {},
};
