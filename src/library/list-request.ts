import type { Quality } from '../article/article.ts';
import type { Label } from '../compare/finding.ts';
import type { ClippingSummary } from './clipping.ts';

/** Articles without a date stand last under `published-newest` and first under `published-oldest`. */
export const LIST_ORDERS = [
  'saved-newest', 'saved-oldest', 'published-newest', 'published-oldest', 'title', 'publisher', 'findings-most',
] as const;
export type ListOrder = (typeof LIST_ORDERS)[number];

/** What a clipping must be to be listed; what is left out does not matter. */
export interface ListFilter {
  readonly eventId?: string;
  /** An outlet's name, in any case of letters. */
  readonly publisher?: string;
  readonly tag?: string;
  /** It takes part in a finding of this label. */
  readonly label?: Label;
  readonly quality?: Quality;
  /** Published, from the first instant to the last, in epoch milliseconds; articles without a date are left out. */
  readonly publishedFrom?: number;
  readonly publishedTo?: number;
  /** The reader has highlighted something in it. */
  readonly annotated?: boolean;
}

/** Which page of the clippings is asked for. */
export interface ListRequest {
  /** Saved newest first when left out. */
  readonly order?: ListOrder;
  readonly filter?: ListFilter;
  /** Number of rows, 1 to 1,000; 100 when left out. */
  readonly limit?: number;
  /** `cursor` of the page before; left out or null for the first page. Only good for the order and filter that it came from. */
  readonly cursor?: string | null;
}

/** Which page of the events is asked for. */
export type EventRequest = Pick<ListRequest, 'filter' | 'limit' | 'cursor'>;

/** A page of a list; rows saved or removed between two pages shift nothing. */
export interface ClippingPage {
  readonly rows: readonly ClippingSummary[];
  /** For the next page; null on the last. */
  readonly cursor: string | null;
  /** Number of clippings in the whole library. */
  readonly total: number;
}
