import type { Migration, Row } from './migration.ts';

/** Longest text that sorts a list, in UTF-16 code units. */
const SORTED = 100;

function order(value: unknown): string {
  return typeof value === 'string' ? value.toLowerCase().slice(0, SORTED) : '';
}

function withEvent(row: Row): Row {
  return {
    ...row,
    eventId: '', tally: null, annotations: 0,
    titleOrder: order(row['title']), publisherOrder: order(row['publisher']), findingsOrder: 0,
  };
}

/** Clippings belong to events, which are placed anew from here; they sort and filter by more, and can be annotated. */
export const addEvents: Migration<1, 2> = {
  from: 1,
  to: 2,
  stores: {
    clippings:
      '++no, &id, *keys, *tags, [savedAt+no], [publishedOrder+no], [titleOrder+no], [publisherOrder+no], [findingsOrder+no], [analysisVersion+no], [eventId+no]',
    events: 'id, [savedAt+id], due',
    annotations: 'id, [no+createdAt]',
  },
  rows: {
    clippings: withEvent,
    removed: (row) => ({ ...row, clipping: withEvent(row['clipping'] as Row) }),
  },
};
