// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { failure, success } from '../../../src/extension/messages/result.ts';
import { addressInFile } from '../../../src/ui/options/import/address-in-file.ts';
import { ImportSection } from '../../../src/ui/options/import/import-section.tsx';
import { readHtmlFile } from '../../../src/ui/options/import/read-html-file.ts';
import { press, settle } from '../support/press.ts';
import { renderPage } from '../support/render-page.tsx';
import type { Answers } from '../support/services.ts';
import { violations } from '../support/violations.ts';

const ARTICLE = `<!doctype html>
<html lang="en"><head><title>Swing bridge shut – Tarrow Herald</title><meta property="og:url" content="https://www.tarrowherald.example/bridge"></head>
<body><main><article><h1>Swing bridge shut until the end of April</h1>
${['The swing bridge at Tarrow Quay will stay shut to traffic until the end of April, the harbour board said on Tuesday.',
  'Engineers found cracks in two of the bearings that carry the moving span, and a barge strike in January made them worse.',
  'About 9,000 vehicles use the crossing on a working day. Buses will take the ring road, which adds some 20 minutes.',
  'Shopkeepers on the north bank said that takings had already fallen by a third since the first closure in the autumn.'].map((text) => `<p>${text}</p>`).join('\n')}
<script>globalThis.ran = true;</script><img src="https://tracker.example/p.gif" onerror="globalThis.ran = true"></article></main></body></html>`;

/** jsdom's files cannot be read as bytes; a browser's can. */
function htmlFile(content: string | Uint8Array<ArrayBuffer>, name = 'bridge.html'): File {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const file = new File([bytes], name, { type: 'text/html', lastModified: Date.parse('2026-03-01T10:00:00Z') });
  return Object.defineProperty(file, 'arrayBuffer', { value: async () => bytes.buffer });
}

const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

describe('a saved page', () => {
  it('is read as in a tab, as of the day on which it was saved, and nothing in it runs', async () => {
    const reading = await readHtmlFile(htmlFile(ARTICLE));
    expect(reading).toMatchObject({ ok: true, page: { url: 'https://www.tarrowherald.example/bridge', capturedAt: '2026-03-01T10:00:00.000Z', declaredLanguage: 'en' } });
    expect(reading.ok && reading.page.blocks.map(({ text }) => text).join(' ')).toContain('cracks in two of the bearings');
    expect((globalThis as { ran?: boolean }).ran).toBeUndefined();
  });

  it.each([
    ['<meta charset="windows-1252"><p>', 'windows-1252'],
    ['<p>', 'no encoding named'],
  ])('is read in its own encoding: %s', async (head) => {
    const bytes = Uint8Array.from([...`<html lang="en"><head>${head}</head><title>F\u00e4hre</title><p>Text</p></html>`].map((letter) => letter.charCodeAt(0)));
    const reading = await readHtmlFile(htmlFile(bytes));
    expect(reading.ok && reading.page.documentTitle).toBe('Fähre');
  });

  it('that is no page, or far too large, is not read', async () => {
    expect(await readHtmlFile(htmlFile('PK\u0003\u0004'))).toEqual({ ok: false, reason: 'no-html' });
    expect(await readHtmlFile(Object.defineProperty(htmlFile(ARTICLE), 'size', { value: 20_000_001 }))).toEqual({ ok: false, reason: 'too-large' });
    const moved = Object.defineProperty(new File([ARTICLE], 'moved.html'), 'arrayBuffer', { value: () => Promise.reject(new Error('gone')) });
    expect(await readHtmlFile(moved)).toEqual({ ok: false, reason: 'unreadable' });
  });
});

describe('the address of a saved page', () => {
  it.each([
    ['<!doctype html><!-- saved from url=(0034)https://news.example/a?b=1 --><html><p>x', 'https://news.example/a?b=1'],
    ['<!doctype html><html><!--\n Page saved with SingleFile \n url: https://news.example/b \n saved date: Sun Mar 01 2026\n--><p>x', 'https://news.example/b'],
    ['<link rel="canonical" href="https://news.example/c"><meta property="og:url" content="https://news.example/d">', 'https://news.example/c'],
    ['<meta property="og:url" content="https://news.example/d">', 'https://news.example/d'],
    ['<base href="https://news.example/e">', 'https://news.example/e'],
    ['<link rel="canonical" href="/relative">', null],
    ['<link rel="canonical" href="javascript:alert(1)"><meta property="og:url" content="file:///etc/passwd">', null],
    ['<p>Nothing</p>', null],
  ])('%s', (html, address) => {
    expect(addressInFile(parse(html))).toBe(address);
  });
});

async function show(answers: Answers) {
  const shown = await renderPage(<ImportSection />, answers);
  return { ...shown, imports: () => shown.asked.filter(({ name }) => name === 'import-page').map(({ args }) => (args as { update: boolean }).update) };
}

async function choose(files: readonly File[]) {
  const field = document.querySelector('input[type="file"]') as HTMLInputElement;
  Object.defineProperty(field, 'files', { configurable: true, value: files });
  await settle(() => void fireEvent.change(field));
  await vi.waitFor(() => expect(screen.queryByRole('progressbar')).toBeNull());
  await settle(() => undefined);
}

it('lists what was taken in, what was there, and what was not read, each with its reason', async () => {
  const pages = [
    success({ outcome: 'created', id: '1', title: 'Swing bridge shut' }), success({ outcome: 'unchanged', id: '2', title: 'Ferry to run' }),
    success({ outcome: 'unfit', quality: 'listing', title: 'Latest news' }), failure('library-full'), failure('refused'),
  ];
  const { imports } = await show({ 'import-page': () => pages.shift() ?? failure('unexpected') });
  await choose([...['a.html', 'b.html', 'c.html', 'd.html', 'f.html'].map((name) => htmlFile(ARTICLE, name)), htmlFile('PK', 'e.zip')]);
  expect(screen.getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent)).toEqual(['1 article taken in', '1 article was there already', '4 files were not taken in']);
  expect(screen.getByRole('link', { name: 'Swing bridge shut' }).getAttribute('href')).toBe('saved.html?id=1');
  expect(screen.getByText(/holds no whole article/)).toBeTruthy();
  expect(screen.getByText(/no room left/)).toBeTruthy();
  expect(screen.getByText('The file is not an HTML page.')).toBeTruthy();
  expect(screen.getByText(/far more text than any article/)).toBeTruthy();
  expect(imports()).toEqual([false, false, false, false, false]);
  document.title = 'Options';
  expect(await violations()).toEqual([]);
});

it('overwrites nothing without being asked', async () => {
  const pages = [success({ outcome: 'differs', id: '2', title: 'Ferry to run' }), success({ outcome: 'updated', id: '2', title: 'Ferry to run' })];
  const { imports } = await show({ 'import-page': () => pages.shift() ?? failure('unexpected') });
  await choose([htmlFile(ARTICLE)]);
  expect(screen.getByText(/another text of it. Nothing was changed/)).toBeTruthy();
  await press(screen.getByRole('button', { name: 'Keep the file’s text as a new version' }));
  await vi.waitFor(() => expect(imports()).toEqual([false, true]));
  await settle(() => undefined);
  expect(screen.getByText(/Kept as a new version/)).toBeTruthy();
});
