import * as v from 'valibot';
import { LIST_ORDERS } from '../../../library/list-request.ts';
import type { EventPage, EventSummary } from '../../../library/event.ts';
import { FACET_KINDS, type Facet } from '../../../library/facets.ts';
import type { ClippingPage } from '../../../library/list-request.ts';
import { FULL_PAGES } from '../full-page.ts';
import type { HouseState } from '../house-state.ts';
import { answering } from '../message-spec.ts';
import { cursor, ids, limit, tags } from './arguments.ts';
import { filter } from './filter.ts';

/** What the library page asks. */
export const LIBRARY_REQUESTS = {
  /** A page of clippings. */
  'list-clippings': answering<ClippingPage>()(v.strictObject({ order: v.picklist(LIST_ORDERS), filter, limit, cursor }), ['page']),
  /** A page of events, the one saved to last first; with a filter, those with a clipping that passes it. */
  'list-events': answering<EventPage>()(v.strictObject({ filter: v.exactOptional(filter), limit, cursor }), ['page']),
  /** The events that some clippings are in, each once; one that has not been placed yet is passed over. */
  'events-of': answering<readonly EventSummary[]>()(v.strictObject({ ids }), ['page']),
  /** Tags or outlets to narrow a list down to. */
  facets: answering<readonly Facet[]>()(v.strictObject({ of: v.picklist(FACET_KINDS) }), ['page']),
  /** Puts tags on clippings and takes others off. */
  tag: answering<null>()(v.strictObject({ ids, add: tags, remove: tags }), ['page']),
  /** Removes clippings; each token takes one of them back. Ids that are gone are passed over. */
  'remove-many': answering<{ readonly undo: readonly string[] }>()(v.strictObject({ ids }), ['page']),
  /** Does a round of what is due in the library and tells what is left, for a page that shows progress. */
  'keep-house': answering<HouseState>()(v.strictObject({}), ['page']),
  /** Opens a full page of the extension in a tab of its own: a popup's links do not in every browser. */
  'open-page': answering<null>()(v.strictObject({ page: v.picklist(FULL_PAGES) }), ['page']),
} as const;
