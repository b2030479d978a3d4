import * as v from 'valibot';
import type { Dismissal } from '../../../library/dismissal.ts';
import type { ImportedPage } from '../imported-page.ts';
import { answering } from '../message-spec.ts';
import type { NotedError } from '../noted-error.ts';
import { rawPageSchema } from '../raw-page-schema.ts';

/** What the options page asks, beside backup and restore. */
export const OPTIONS_REQUESTS = {
  /** Findings that the reader put aside, oldest first. */
  'list-dismissals': answering<readonly Dismissal[]>()(v.strictObject({}), ['page']),
  /**
   * Saves a page that was read from a file. With `update` false, a clipping of the same page with another text is left as it is
   * and told as `differs`.
   */
  'import-page': answering<ImportedPage>()(v.strictObject({ page: rawPageSchema, update: v.boolean() }), ['page']),
  /** What went wrong lately, the latest first. */
  'list-errors': answering<readonly NotedError[]>()(v.strictObject({}), ['page']),
  /** Forgets what went wrong. */
  'forget-errors': answering<null>()(v.strictObject({}), ['page']),
} as const;
