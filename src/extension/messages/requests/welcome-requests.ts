import * as v from 'valibot';
import type { ExampleView } from '../example-view.ts';
import { answering } from '../message-spec.ts';

/** What the first page asks. */
export const WELCOME_REQUESTS = {
  /** The built-in example, compared now; nothing of it is saved. */
  example: answering<ExampleView>()(v.strictObject({}), ['page']),
} as const;
