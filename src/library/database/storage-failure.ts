import { LibraryError } from '../library-error.ts';

/** The browser's and Dexie's names for "the database cannot be used now". */
const UNAVAILABLE = new Set([
  'OpenFailedError', 'MissingAPIError', 'InvalidStateError', 'UnknownError', 'DatabaseClosedError', 'BlockedError', 'VersionError',
  'UpgradeError', 'SecurityError', 'NotReadableError', 'AbortError', 'TimeoutError', 'TransactionInactiveError', 'NoSuchDatabaseError',
  'InvalidAccessError', 'NotFoundError', 'DataError', 'ConstraintError',
]);

/** An error and all that it was made from: Dexie keeps the first as `inner`, of bulk writes as `failures`. */
function* causesOf(error: unknown, depth = 0): Generator<object> {
  if (typeof error !== 'object' || error === null || depth > 5) return;
  yield error;
  const { inner, cause, failures } = error as { inner?: unknown; cause?: unknown; failures?: unknown };
  yield* causesOf(inner, depth + 1);
  yield* causesOf(cause, depth + 1);
  if (Array.isArray(failures)) for (const failure of failures.slice(0, 3)) yield* causesOf(failure, depth + 1);
}

/**
 * Names a failure of the database as a `LibraryError`; anything else, a mistake in the code above all, is given back as it is.
 * Chromium reports a full disk as QuotaExceededError of the request or of the transaction's abort, Firefox also by the name
 * NS_ERROR_DOM_INDEXEDDB_QUOTA_ERR.
 */
export function nameFailure(error: unknown): unknown {
  if (error instanceof LibraryError) return error;
  const names = [...causesOf(error)].map((cause) => String((cause as { name?: unknown }).name));
  if (names.some((name) => /quota/iu.test(name))) {
    return new LibraryError('library-full', 'The browser gives the library no more room; nothing was written.', { cause: error });
  }
  if (names.some((name) => UNAVAILABLE.has(name))) {
    return new LibraryError('library-unavailable', 'The library could not be used; nothing was written.', { cause: error });
  }
  return error;
}
