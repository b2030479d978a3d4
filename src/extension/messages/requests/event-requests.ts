import * as v from 'valibot';
import { LIMITS } from '../../../library/limits.ts';
import type { Regrouping } from '../../../library/regrouping.ts';
import type { EventView } from '../event-view.ts';
import { answering } from '../message-spec.ts';
import { id, ids, MOST_IDS } from './arguments.ts';

/** Most decisions of the reader on two articles each that one message brings back. */
const MOST_DECISIONS = 50_000;

const decision = v.picklist(['same-event', 'other-event']);
const readonlyIds = v.pipe(ids, v.readonly());
const regrouping = v.strictObject({
  places: v.pipe(v.array(v.strictObject({ id, eventId: v.pipe(v.string(), v.minLength(1), v.maxLength(LIMITS.event)) })), v.maxLength(MOST_IDS), v.readonly()),
  names: v.pipe(v.array(v.strictObject({ eventId: id, name: v.nullable(v.pipe(v.string(), v.maxLength(LIMITS.event))) })), v.maxLength(MOST_IDS), v.readonly()),
  pairs: v.pipe(v.array(v.strictObject({ ones: readonlyIds, others: readonlyIds, decision: v.nullable(decision) })), v.maxLength(MOST_IDS), v.readonly()),
  singly: v.pipe(v.array(v.strictObject({ a: id, b: id, decision })), v.maxLength(MOST_DECISIONS), v.readonly()),
});

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
  'merge-events': answering<{ readonly moved: readonly string[]; readonly undo: Regrouping | null }>()(v.strictObject({ into: id, from: id }), ['page']),
  /** Takes clippings out of an event into one of their own, for good; answers the new event's id. */
  'split-event': answering<{ readonly event: string; readonly undo: Regrouping | null }>()(v.strictObject({ id, clippings: v.pipe(ids, v.minLength(1)) }), ['page']),
  /** Takes a merging or splitting back by what it was answered with. */
  'undo-regrouping': answering<null>()(v.strictObject({ undo: regrouping }), ['page']),
} as const;
