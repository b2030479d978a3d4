import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Quality } from '../../../src/article/article.ts';
import { LanguageDataError } from '../../../src/extension/background/language-data-error.ts';
import { LibraryError, type LibraryErrorCode } from '../../../src/library/library-error.ts';
import { EMPTY_PAGE } from '../../article/fixtures/empty-page.ts';
import { ORCHARD } from './articles.ts';
import { stage, type Stage } from './stage.ts';

const check = (on: Stage, evenPrivate = false) => on.ask('check', { tab: null, evenPrivate });
const state = (value: unknown) => ({ ok: true, value });

let on: Stage;
beforeEach(() => {
  on = stage();
  on.visit(ORCHARD);
});

describe('check', () => {
  it.each(['about:newtab', 'chrome://settings/', 'moz-extension://abc/saved.html', 'view-source:https://news.example/', 'data:text/html,x'])(
    'does not touch %s',
    async (url) => {
      on.platform.tab.current = { id: 7, url, icon: null, private: true };
      expect(await check(on)).toEqual(state({ state: 'browser-page' }));
      expect(on.platform.asked).toEqual([]);
    },
  );

  it('says that a PDF is one, by its type or by an address that no script is let into', async () => {
    on.platform.page.answer = () => ({ ok: true, value: { contentType: 'application/pdf', page: {} } });
    expect(await check(on)).toEqual(state({ state: 'error', error: 'page-unreadable' }));
    on.platform.tab.current = { id: 7, url: 'https://news.example/Report.PDF?x=1', icon: null, private: false };
    on.platform.closed.add('https://news.example/Report.PDF?x=1');
    expect(await check(on)).toEqual(state({ state: 'pdf' }));
  });

  it.each(['https://addons.mozilla.org/', null])('has no access where the browser gives none: %s', async (url) => {
    on.platform.tab.current = { id: 7, url, icon: null, private: false };
    on.platform.closed.add(url ?? '');
    expect(await check(on)).toEqual(state({ state: 'no-access' }));
  });

  it('reads nothing in a private window until asked to', async () => {
    on.platform.tab.current = { id: 7, url: ORCHARD.url, icon: null, private: true };
    expect(await check(on)).toEqual(state({ state: 'private-window' }));
    expect(await on.ask('save', { tab: null, evenPrivate: false })).toEqual({ ok: false, error: 'page-unfit' });
    expect(on.platform.asked).toEqual([]);
    expect(await check(on, true)).toMatchObject(state({ state: 'compared' }));
    expect(await on.library.size()).toBe(0);
  });

  it.each<Quality>(['paywalled-stub', 'listing', 'too-short', 'not-an-article'])('does not compare a page that is %s', async (quality) => {
    on.visit({ ...ORCHARD, quality });
    expect(await check(on)).toEqual(state({ state: 'unfit', quality, title: ORCHARD.title }));
    expect(await on.ask('save', { tab: null, evenPrivate: false })).toEqual({ ok: false, error: 'page-unfit' });
  });

  it.each<Quality>(['opinion', 'live-blog'])('compares a page that is %s', async (quality) => {
    on.visit({ ...ORCHARD, quality });
    expect(await check(on)).toMatchObject(state({ state: 'compared', quality }));
  });

  it.each(['de', null])('does not compare a page in the language %s', async (language) => {
    on.visit({ ...ORCHARD, language });
    expect(await check(on)).toEqual(state({ state: 'unsupported-language', language, title: ORCHARD.title }));
  });

  it('says that the page is gone when there is no tab, or no script in it', async () => {
    on.platform.page.answer = () => {
      throw new Error('Could not establish connection.');
    };
    expect(await check(on)).toEqual(state({ state: 'error', error: 'page-gone' }));
    on.platform.tab.current = null;
    expect(await check(on)).toEqual(state({ state: 'error', error: 'page-gone' }));
  });

  it.each([undefined, { ok: true, value: { contentType: 'text/html' } }, { ok: true, value: { contentType: 'text/html', page: { url: 4 } } }, 'x'])(
    'trusts no page: %j',
    async (answer) => {
      on.platform.page.answer = () => answer;
      expect(await check(on)).toEqual(state({ state: 'error', error: 'page-unreadable' }));
    },
  );

  it('says so of a page that holds far more text than any article', async () => {
    const page = { ...EMPTY_PAGE, blocks: [{ kind: 'paragraph', text: 'Aa '.repeat(700_000) }] };
    on.platform.page.answer = () => ({ ok: true, value: { contentType: 'text/html', loaded: null, page } });
    expect(await check(on)).toEqual(state({ state: 'error', error: 'page-too-large' }));
  });

  it.each<LibraryErrorCode>(['library-newer', 'library-unavailable', 'library-full'])('passes on that the library failed: %s', async (code) => {
    vi.spyOn(on.library, 'find').mockRejectedValue(new LibraryError(code, 'No.'));
    vi.spyOn(on.library, 'save').mockRejectedValue(new LibraryError(code, 'No.'));
    expect(await check(on)).toEqual(state({ state: 'error', error: code }));
    expect(await on.ask('save', { tab: null, evenPrivate: false })).toEqual({ ok: false, error: code });
  });

  it('says when the packaged language data is missing', async () => {
    Object.assign(on, { analyse: () => Promise.reject(new LanguageDataError('No.')) });
    expect(await check(on)).toEqual(state({ state: 'error', error: 'language-data-missing' }));
  });

  it('reports what nobody foresaw, to the page and to the console', async () => {
    const written = vi.spyOn(console, 'error').mockReturnValue();
    const error = new TypeError('surprise');
    vi.spyOn(on.library, 'candidates').mockRejectedValue(error);
    expect(await check(on)).toEqual(state({ state: 'error', error: 'unexpected' }));
    expect(written).toHaveBeenCalledWith(error);
    written.mockRestore();
  });
});
