import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Article } from '../../../src/article/article.ts';
import { success } from '../../../src/extension/messages/result.ts';
import { sampleArticle } from '../../library/support/sample-article.ts';
import { stage, type Stage } from './stage.ts';

/** The stage's assembly gives what is visited, whatever the raw page says. */
const PAGE = {
  url: 'about:blank', capturedAt: '2026-03-04T09:00:00.000Z', declaredLanguage: 'en', documentTitle: '', headlines: [], meta: [],
  canonicals: [], jsonLd: [], times: [], shownLines: [], textLines: [], headerLines: [], bylines: [], blocks: [],
  signs: { paywall: false, teasers: 0, linked: 0, leads: 0, length: 0, timedEntries: 0, passwords: 0, products: 0 },
};

let on: Stage;
beforeEach(() => {
  on = stage();
});

const bring = (article: Article, update = false) => {
  on.visit(article);
  return on.ask('import-page', { page: PAGE, update });
};

describe('a page from a file', () => {
  it('is saved as one from a tab, and found again as the same', async () => {
    const created = await bring(sampleArticle());
    expect(created).toMatchObject({ ok: true, value: { outcome: 'created', title: 'Swing bridge shut until the end of April' } });
    expect(await bring(sampleArticle())).toMatchObject({ value: { outcome: 'unchanged' } });
    expect(await on.library.size()).toBe(1);
  });

  it('is not brought up to date without being asked to', async () => {
    await bring(sampleArticle());
    const other = sampleArticle({ text: `${sampleArticle().text}\n\nThe board will meet again on Friday.` });
    expect(await bring(other)).toMatchObject({ value: { outcome: 'differs' } });
    expect((await on.library.list({ order: 'saved-newest' })).rows[0]?.versions).toBe(1);
    expect(await bring(other, true)).toMatchObject({ value: { outcome: 'updated' } });
    expect((await on.library.list({ order: 'saved-newest' })).rows[0]?.versions).toBe(2);
  });

  it('is not brought up to date without being asked to where only its headline differs', async () => {
    await bring(sampleArticle());
    const older = sampleArticle({ title: 'Swing bridge to shut' });
    expect(await bring(older)).toMatchObject({ value: { outcome: 'differs' } });
    expect((await on.library.list({ order: 'saved-newest' })).rows[0]?.title).toBe(sampleArticle().title);
    expect(await bring(older, true)).toMatchObject({ value: { outcome: 'updated' } });
  });

  it('without an address of its own goes by the one that the page names, or is not saved', async () => {
    expect(await bring(sampleArticle({ url: 'about:blank' }))).toMatchObject(success({ outcome: 'no-address' }));
    expect(await on.library.size()).toBe(0);
    await bring(sampleArticle({ url: 'about:blank', canonicalUrl: 'https://www.tarrowherald.example/news/bridge-closure' }));
    expect((await on.library.list({ order: 'saved-newest' })).rows[0]?.url).toBe('https://www.tarrowherald.example/news/bridge-closure');
  });

  it('that is no whole article, or in another language, is told as such', async () => {
    expect(await bring(sampleArticle({ quality: 'listing' }))).toMatchObject(success({ outcome: 'unfit', quality: 'listing' }));
    expect(await bring(sampleArticle({ language: 'fr' }))).toMatchObject(success({ outcome: 'unsupported-language' }));
    expect(await on.library.size()).toBe(0);
  });
});

it('deletes everything, settings included, and begins anew', async () => {
  await on.keep(sampleArticle());
  await on.ask('set-settings', { change: { newsSearch: 'google' } });
  expect(await on.ask('erase-all', {})).toEqual(success(null));
  expect(await on.library.size()).toBe(0);
  expect(await on.ask('get-settings', {})).toMatchObject({ value: { newsSearch: 'duckduckgo' } });
});

it('forgets at the start of the browser what could be taken back', async () => {
  await on.keep(sampleArticle());
  const { value } = (await on.ask('restore-begin', {})) as { readonly value: { readonly restore: string } };
  on.platform.fire.startup();
  await vi.waitFor(async () => expect(await on.ask('restore-check', { restore: value.restore })).toEqual({ ok: false, error: 'not-found' }), 5000);
});
