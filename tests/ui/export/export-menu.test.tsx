// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/preact';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { RequestArgs } from '../../../src/extension/messages/requests.ts';
import { failure, success } from '../../../src/extension/messages/result.ts';
import { ExportMenu } from '../../../src/ui/export/export-menu.tsx';
import { PageNoticeBar } from '../../../src/ui/page/page-notice-bar.tsx';
import { clipping } from '../../export/support/clippings.ts';
import { deferred } from '../support/deferred.ts';
import { teachDialogs } from '../support/dialog.ts';
import { press, settle } from '../support/press.ts';
import { renderPage } from '../support/render-page.tsx';
import { violations } from '../support/violations.ts';

const button = (name: string) => screen.getByRole('button', { name });
const choose = (format: string) => settle(() => void fireEvent.change(screen.getByRole('combobox'), { target: { value: format } }));
const notice = () => document.querySelector('.notice > span')?.textContent ?? '';

/** Opens the menu of some clippings, with a background that knows the first `there` of them. */
async function open(ids: readonly string[], there: number, language = 'en') {
  let asked = 0;
  const answer = () => {
    const left = Math.max(0, Math.min(100, ids.length - asked, there - asked));
    const from = asked;
    asked += Math.min(100, ids.length - asked);
    return success(Array.from({ length: left }, (_, at) => clipping({ id: ids[from + at] ?? '' })));
  };
  const page = await renderPage(<><PageNoticeBar /><ExportMenu ids={ids} /></>, { 'export-clippings': answer }, language);
  await press(button(language === 'en' ? 'Export …' : 'Exportieren …'));
  return page;
}

beforeEach(() => {
  teachDialogs();
  vi.useRealTimers();
});

describe('a selection', () => {
  it('is downloaded in the format chosen, and says so', async () => {
    const { downloads, asked } = await open(['a', 'b'], 2);
    await choose('csv');
    await press(button('Download'));
    expect(asked.filter(({ name }) => name === 'export-clippings')).toEqual([{ name: 'export-clippings', args: { ids: ['a', 'b'], text: false } }]);
    const [file] = downloads;
    expect(file?.name).toBe('second-source-export-2026-03-05.csv');
    expect(file?.type).toBe('text/csv;charset=utf-8');
    const bytes = new Uint8Array(await file!.arrayBuffer());
    expect(Array.from(bytes.slice(0, 3))).toEqual([0xef, 0xbb, 0xbf]);
    expect(notice()).toBe('2 articles exported to second-source-export-2026-03-05.csv.');
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('is copied as Markdown, without a byte order mark', async () => {
    const { copied } = await open(['a'], 1);
    await press(button('Copy'));
    expect(copied[0]).toMatch(/^## \[Swing bridge shut/);
    expect(notice()).toBe('1 article copied as Markdown.');
  });

  it('takes the text along where it is asked for', async () => {
    const { asked } = await open(['a'], 1);
    await press(screen.getByRole('checkbox', { name: 'With the text of the articles' }));
    await press(button('Download'));
    expect(asked.at(-1)).toEqual({ name: 'export-clippings', args: { ids: ['a'], text: true } });
  });

  it('offers no text where the format has no place for it, and asks for none', async () => {
    const { asked } = await open(['a'], 1);
    await press(screen.getByRole('checkbox'));
    await choose('bibtex');
    expect(screen.queryByRole('checkbox')).toBeNull();
    expect(screen.getByText('This format holds no article text.')).toBeTruthy();
    await press(button('Download'));
    expect(asked.at(-1)?.args).toEqual({ ids: ['a'], text: false });
  });

  it('is asked for a hundred at a time', async () => {
    const { asked, downloads } = await open(Array.from({ length: 250 }, (_, at) => `c${at}`), 250);
    await choose('json');
    await press(button('Download'));
    expect(asked.filter(({ name }) => name === 'export-clippings').map(({ args }) => (args as RequestArgs<'export-clippings'>).ids.length)).toEqual([100, 100, 50]);
    const file = JSON.parse(await downloads[0]!.text()) as { readonly clippings: readonly unknown[] };
    expect(file.clippings).toHaveLength(250);
  });

  it('says what has gone meanwhile, and makes no file of nothing', async () => {
    const some = await open(['a', 'b', 'c'], 1);
    await press(button('Download'));
    expect(some.downloads).toHaveLength(1);
    expect(notice()).toBe('1 article exported to second-source-export-2026-03-05.md. 2 had been removed meanwhile and are left out.');
  });

  it('makes no file of nothing', async () => {
    const { downloads } = await open(['a'], 0);
    await press(button('Download'));
    expect(downloads).toEqual([]);
    expect(notice()).toBe('There is nothing to export: the articles have been removed meanwhile.');
  });
});

describe('the whole library', () => {
  it('is read page by page', async () => {
    const pages = [
      { rows: [clipping({ id: 'a' }).summary, clipping({ id: 'b' }).summary], cursor: 'next', total: 3 },
      { rows: [clipping({ id: 'c' }).summary], cursor: null, total: 3 },
    ];
    const { asked, downloads } = await renderPage(<ExportMenu ids={[]} all />, {
      'list-clippings': () => success(pages.shift()),
      'export-clippings': () => success([clipping()]),
    });
    await press(button('Export everything …'));
    expect(screen.getByRole('heading').textContent).toBe('Export the whole library');
    await press(button('Download'));
    expect(asked.map(({ args }) => args)).toEqual([
      { order: 'saved-newest', filter: {}, limit: 100, cursor: null }, { ids: ['a', 'b'], text: false },
      { order: 'saved-newest', filter: {}, limit: 100, cursor: 'next' }, { ids: ['c'], text: false },
    ]);
    expect(downloads[0]?.name).toBe('second-source-library-2026-03-05.md');
  });

  it('tells what went wrong when it cannot be read', async () => {
    await renderPage(<><PageNoticeBar /><ExportMenu ids={[]} all /></>, { 'list-clippings': failure('library-unavailable') });
    await press(button('Export everything …'));
    await press(button('Download'));
    expect(notice()).toContain('Your library could not be opened.');
  });
});

it('shows a bar after a second, and can be stopped', async () => {
  const answer = deferred<ReturnType<typeof success>>();
  const { downloads } = await renderPage(<><PageNoticeBar /><ExportMenu ids={['a']} /></>, { 'export-clippings': () => answer.promise });
  await press(button('Export …'));
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  fireEvent.click(button('Download'));
  await vi.advanceTimersByTimeAsync(900);
  expect(screen.queryByRole('progressbar')).toBeNull();
  await vi.advanceTimersByTimeAsync(200);
  expect(screen.getByRole('progressbar')).toBeTruthy();
  fireEvent.click(button('Download'));
  fireEvent.click(button('Stop'));
  vi.useRealTimers();
  await settle(() => answer.resolve(success([clipping()])));
  expect(downloads).toEqual([]);
  expect(notice()).toBe('Export stopped. No file was made.');
});

it('says when the clipboard is closed', async () => {
  const { services } = await open(['a'], 1);
  vi.spyOn(services, 'writeClipboard').mockRejectedValue(new Error('no'));
  await press(button('Copy'));
  expect(notice()).toBe('The clipboard could not be written. Download the file instead.');
});

it('can be left without exporting', async () => {
  const { asked } = await open(['a'], 1);
  await press(button('Cancel'));
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(asked).toEqual([]);
});

it('is accessible, in German too', async () => {
  document.title = 'Bibliothek';
  await open(['a', 'b'], 2, 'de');
  expect(screen.getByRole('dialog', { name: '2 Artikel exportieren' })).toBeTruthy();
  expect(await violations()).toEqual([]);
});
