import * as v from 'valibot';
import type { SharedRemoval } from '../../../library/sharing/sharing.ts';
import { accessSchema } from '../../../newsroom/access.ts';
import type { TestOutcome } from '../../../newsroom/test-access.ts';
import { answering, type AnswerOf, type ArgsOf } from '../message-spec.ts';
import type { NewsroomView } from './newsroom-view.ts';

const none = v.strictObject({});

/** What pages ask of the shared library, in the edition for newsrooms alone. */
export const NEWSROOM_REQUESTS = {
  /** How it stands. Whoever asks has a page open, so that the connection is kept. */
  'newsroom-view': answering<NewsroomView>()(none, ['page']),
  /** Tries a connection; changes nothing. */
  'newsroom-test': answering<TestOutcome>()(v.strictObject({ access: accessSchema }), ['page']),
  /** Shares the library from now on. */
  'newsroom-join': answering<NewsroomView>()(v.strictObject({ access: accessSchema, notes: v.boolean() }), ['page']),
  /** Stops, or goes on where it stopped. */
  'newsroom-switch': answering<NewsroomView>()(v.strictObject({ on: v.boolean() }), ['page']),
  /** Shares highlights and notes too, or no longer. */
  'newsroom-notes': answering<NewsroomView>()(v.strictObject({ notes: v.boolean() }), ['page']),
  /** Shares no longer, and forgets addresses, sign-in and what was to be sent. */
  'newsroom-leave': answering<NewsroomView>()(none, ['page']),
  /** Articles that were removed, by anybody, and can still be brought back. */
  'newsroom-removals': answering<readonly SharedRemoval[]>()(none, ['page']),
} as const;

/** The table's type. */
export type NewsroomRequests = typeof NEWSROOM_REQUESTS;
/** Name of such a message. */
export type NewsroomRequestName = keyof NewsroomRequests;
/** Its arguments. */
export type NewsroomArgs<Name extends NewsroomRequestName> = ArgsOf<NewsroomRequests[Name]>;
/** Its answer, inside a `Result`. */
export type NewsroomAnswer<Name extends NewsroomRequestName> = AnswerOf<NewsroomRequests[Name]>;
