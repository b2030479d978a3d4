import * as v from 'valibot';
import type { EventView } from '../event-view.ts';
import { answering } from '../message-spec.ts';
import { id, ids } from './arguments.ts';

/** What the event page asks. */
export const EVENT_REQUESTS = {
  /** An event, compared now; `not-found`. */
  'read-event': answering<EventView>()(v.strictObject({ id }), ['page']),
  /** Sets the reader's name for an event, or takes it away. */
  'name-event': answering<null>()(v.strictObject({ id, name: v.nullable(v.pipe(v.string(), v.maxLength(500))) }), ['page']),
  /** The event that a clipping is in; one that waits for its place is put into it now. `not-found`. */
  'event-of': answering<{ readonly event: string }>()(v.strictObject({ clipping: id }), ['page']),
  /** Opens the event that a clipping is in, in a tab of its own. */
  'open-event': answering<null>()(v.strictObject({ clipping: id }), ['page']),
  /** Puts all clippings of `from` into `into`, for good: the reader's word wins over the linker from then on. Answers what was moved. */
  'merge-events': answering<{ readonly moved: readonly string[] }>()(v.strictObject({ into: id, from: id }), ['page']),
  /** Takes clippings out of an event into one of their own, for good; answers the new event's id. */
  'split-event': answering<{ readonly event: string }>()(v.strictObject({ id, clippings: v.pipe(ids, v.minLength(1)) }), ['page']),
} as const;
