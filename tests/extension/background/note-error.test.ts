import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { errorTraits } from '../../../src/extension/background/error-traits.ts';
import { forgetErrors, notedErrors, noteError } from '../../../src/extension/background/note-error.ts';
import { failure, success } from '../../../src/extension/messages/result.ts';
import { LibraryError } from '../../../src/library/library-error.ts';
import { fakePlatform } from './fake-platform.ts';
import { stage } from './stage.ts';

const SECRET = 'Mara Ode told the Tarrow Herald https://secret.example/article';

describe('what is kept of an error', () => {
  it('is its kind, those of its causes, and where in our code it was', () => {
    const error = new LibraryError('library-full', SECRET, { cause: Object.assign(new Error(SECRET), { name: 'BulkError', inner: new DOMException(SECRET, 'QuotaExceededError') }) });
    error.stack = `LibraryError: ${SECRET}\n    at save (chrome-extension://abc/worker.js:12:34)\n    at https://news.example/page.js:1:1\n    at moz-extension://x/assets/options-a1.js:5:6`;
    expect(errorTraits(error)).toEqual({ kinds: ['LibraryError', 'BulkError', 'QuotaExceededError'], places: ['worker.js:12:34', 'assets/options-a1.js:5:6'] });
  });

  it('is never its message, whatever that looks like, and whatever is thrown', () => {
    fc.assert(fc.property(fc.string(), fc.string(), (name, message) => {
      const error = new Error(`${SECRET}${message}`);
      error.name = `${name} ${SECRET}`;
      const told = JSON.stringify(errorTraits(error));
      expect(told).not.toMatch(/Mara|secret/);
    }));
    for (const thrown of [null, undefined, SECRET, { message: SECRET, stack: SECRET }, 7]) expect(errorTraits(thrown)).toEqual({ kinds: [], places: [] });
  });
});

describe('errors', () => {
  it('are kept, the latest first, and no more than thirty', async () => {
    const { store } = fakePlatform();
    await Promise.all(Array.from({ length: 40 }, (_, at) => noteError(store, `work-${at}`, 'unexpected', new TypeError(SECRET))));
    const noted = await notedErrors(store);
    expect(noted).toHaveLength(30);
    expect(noted[0]).toMatchObject({ during: 'work-39', code: 'unexpected', kinds: ['TypeError'] });
    await forgetErrors(store);
    expect(await notedErrors(store)).toEqual([]);
  });

  it('that are no fault are not kept', async () => {
    const { store } = fakePlatform();
    await noteError(store, 'read', 'not-found');
    await noteError(store, 'read', 'refused');
    expect(await notedErrors(store)).toEqual([]);
  });

  it('are no trouble where they cannot be stored or what is stored is spoiled', async () => {
    const { store } = fakePlatform();
    await noteError({ ...store, write: () => Promise.reject(new Error('full')) }, 'save', 'library-full');
    await store.write('errors', [{ at: 'yesterday' }]);
    expect(await notedErrors(store)).toEqual([]);
    await noteError(store, 'save', 'library-full');
    expect(await notedErrors(store)).toHaveLength(1);
  });
});

describe('the background', () => {
  it('notes what a message came to grief over, tells the options page and forgets it when asked', async () => {
    vi.spyOn(console, 'error').mockReturnValue();
    const on = stage();
    vi.spyOn(on.library, 'facets').mockRejectedValue(new RangeError(SECRET));
    vi.spyOn(on.library, 'size').mockRejectedValue(new LibraryError('library-unavailable', SECRET));
    expect(await on.ask('facets', { of: 'tags' })).toEqual(failure('unexpected'));
    const answer = (await on.ask('list-errors', {})) as { readonly value: readonly unknown[] };
    expect(answer.value).toMatchObject([{ during: 'facets', code: 'unexpected', kinds: ['RangeError'] }]);
    expect(JSON.stringify(answer)).not.toContain('Mara');
    expect(await on.ask('forget-errors', {})).toEqual(success(null));
    expect(await on.ask('list-errors', {})).toEqual(success([]));
  });
});
