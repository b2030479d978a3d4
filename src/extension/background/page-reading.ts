import * as v from 'valibot';
import type { ErrorCode } from '../messages/error-code.ts';
import { rawPageSchema } from '../messages/raw-page-schema.ts';

/** What the content script answers to "read-page". It runs beside the page's code, so nothing of it is taken on trust. */
export const pageReadingSchema = v.object({ contentType: v.string(), loaded: v.nullable(v.string()), page: rawPageSchema });

/** Why an answer is no reading: all of it is in its place, but it is far too much; or it is not what our script answers. */
export function readingFault(issues: readonly v.BaseIssue<unknown>[]): Extract<ErrorCode, 'page-too-large' | 'page-unreadable'> {
  return issues.every(({ type }) => type === 'max_length' || type === 'check') ? 'page-too-large' : 'page-unreadable';
}
