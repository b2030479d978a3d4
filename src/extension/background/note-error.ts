import * as v from 'valibot';
import { ERROR_CODES, type ErrorCode } from '../messages/error-code.ts';
import { MOST_NOTED, type NotedError } from '../messages/noted-error.ts';
import type { Store } from '../platform/store.ts';
import { errorTraits } from './error-traits.ts';
import { createOrder } from './in-order.ts';

const KEY = 'errors';
/** Outcomes that are no fault: what was asked for is gone, or was never to be had. */
const ORDINARY: ReadonlySet<ErrorCode> = new Set(['not-found', 'refused', 'page-unfit', 'page-too-large', 'page-gone', 'not-a-backup']);

const NOTED: v.GenericSchema<unknown, readonly NotedError[]> = v.array(v.object({
  at: v.pipe(v.string(), v.isoTimestamp()),
  code: v.picklist(ERROR_CODES),
  during: v.string(),
  kinds: v.array(v.string()),
  places: v.array(v.string()),
}));

/** Two errors at once must not overwrite each other, nor come back behind what forgets them. */
export const amongErrors = createOrder();

/** Errors that were noted, the latest first; none where what is stored cannot be read. */
export async function notedErrors(store: Store): Promise<readonly NotedError[]> {
  const stored = v.safeParse(NOTED, await store.read(KEY));
  return stored.success ? stored.output : [];
}

/** Keeps an error for the reader to look at and to copy into a report of a fault. Never rejects: this is the end of the way. */
export function noteError(store: Store, during: string, code: ErrorCode, error: unknown = null): Promise<void> {
  if (ORDINARY.has(code)) return Promise.resolve();
  const noted: NotedError = { at: new Date().toISOString(), code, during, ...errorTraits(error) };
  const work = amongErrors(async () => store.write(KEY, [noted, ...(await notedErrors(store))].slice(0, MOST_NOTED)));
  return work.catch(() => undefined);
}

/** Forgets them all. */
export function forgetErrors(store: Store): Promise<void> {
  return amongErrors(() => store.write(KEY, []));
}
