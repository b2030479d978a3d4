import type { ClippingSummary } from './clipping.ts';

/** Articles without a date stand last under `published-newest` and first under `published-oldest`. */
export const LIST_ORDERS = ['saved-newest', 'saved-oldest', 'published-newest', 'published-oldest'] as const;
export type ListOrder = (typeof LIST_ORDERS)[number];

/** Which page of the clippings is asked for. */
export interface ListRequest {
  /** Saved newest first when left out. */
  readonly order?: ListOrder;
  /** Number of rows, 1 to 1,000; 100 when left out. */
  readonly limit?: number;
  /** `cursor` of the page before; left out or null for the first page. Only good for the order that it came from. */
  readonly cursor?: string | null;
}

/** A page of a list; rows saved or removed between two pages shift nothing. */
export interface ClippingPage {
  readonly rows: readonly ClippingSummary[];
  /** For the next page; null on the last. */
  readonly cursor: string | null;
  /** Number of clippings in the whole library. */
  readonly total: number;
}
