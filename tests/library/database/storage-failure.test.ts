import { describe, expect, test } from 'vitest';
import { nameFailure } from '../../../src/library/database/storage-failure.ts';
import { LIBRARY_ERROR_CODES, LibraryError } from '../../../src/library/library-error.ts';
import { ERROR_CODES } from '../../../src/extension/messages/error-code.ts';

/** An error of a name, as browsers and Dexie make them. */
function named(name: string, more: object = {}): Error {
  return Object.assign(new Error('reason'), { name, ...more });
}

describe('a full disk', () => {
  test.each<[string, unknown]>([
    ['of a request', new DOMException('full', 'QuotaExceededError')],
    ['behind an abort', named('AbortError', { inner: new DOMException('full', 'QuotaExceededError') })],
    ['among the failures of a bulk write', named('BulkError', { failures: [named('QuotaExceededError')] })],
    ['as a cause', new Error('failed', { cause: named('QuotaExceededError') })],
    ['by the name that Firefox gives', named('NS_ERROR_DOM_INDEXEDDB_QUOTA_ERR')],
  ])('%s', (_, error) => {
    expect(nameFailure(error)).toMatchObject({ name: 'LibraryError', code: 'library-full', cause: error });
  });
});

test.each(['InvalidStateError', 'UnknownError', 'OpenFailedError', 'DatabaseClosedError', 'UpgradeError', 'SecurityError', 'AbortError'])(
  '%s means that the library cannot be used', (name) => {
    expect(nameFailure(named(name))).toMatchObject({ code: 'library-unavailable' });
  });

test.each([new TypeError('x is undefined'), new RangeError('too deep'), 'a string', null, undefined])(
  '%o is no failure of the database and stays as it is', (error) => {
    expect(nameFailure(error)).toBe(error);
  });

test('a named failure keeps its name', () => {
  const error = new LibraryError('not-found', 'There is no such clipping.');
  expect(nameFailure(error)).toBe(error);
});

test('errors that are each other’s causes do not hang it', () => {
  const a = named('OddError');
  const b = named('OddError', { cause: a });
  Object.assign(a, { inner: b });
  expect(nameFailure(a)).toBe(a);
});

test('every code of the library is one of the extension', () => {
  expect(ERROR_CODES).toStrictEqual(expect.arrayContaining([...LIBRARY_ERROR_CODES]));
});
