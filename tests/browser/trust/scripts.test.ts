import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FERRY } from '../../article/fixtures/news-page.ts';
import { cited } from '../../export/support/cite.ts';
import { read as understood } from '../../export/support/common-mark.ts';
import { report } from '../../support/run-size.ts';
import { SCRIPTS } from '../../trust/support/hostile-texts.ts';
import { BROWSERS } from '../driver/session.ts';
import type { ElementHandle, Page } from '../driver/session.ts';
import { waitUntil } from '../driver/wait-until.ts';
import { useBrowser } from '../fixture.ts';
import { act, click, openPopup, popupText } from '../popup/popup-page.ts';
import { value } from '../own-page/ask.ts';
import { useDownloads } from '../own-page/downloads.ts';
import { backupOf, keptLibrary, restore } from './support/kept-library.ts';

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
/** Another outlet's words on the ferry of the fixtures, with another figure. */
const OTHER = [
  'Boats between Lindholm and Sandvik will no longer run from the end of March, after ice broke into the hull of the ferry for a second winter, council members decided on Tuesday.',
  'Some 1,900 people take the crossing on a working day, according to a count of the county council that the shipyard disputes.',
  'Marta Ekdal, who leads the council, promised a bus every fifteen minutes on the new bridge. Workers of the shipyard spoke of a long way round.',
] as const;

/** A report whose every fact and sentence brings scripts: for each outlet others, or one would be the other's copy. */
function hostileReport(outlet: 'one' | 'two'): string {
  const scripts = SCRIPTS.filter((_, at) => at % 2 === (outlet === 'one' ? 0 : 1));
  const [first = '', second = '', third = ''] = scripts;
  const title = outlet === 'one' ? `Ferry ${first} to Sandvik to stop in March` : `No more ${first} boats: Sandvik loses its ferry in March`;
  const ld = { '@type': 'NewsArticle', headline: title, author: { name: `Mara ${second}` }, publisher: { name: `Outlet ${outlet} ${third}` }, datePublished: '2024-05-14T08:30:00Z' };
  const lines = outlet === 'one' ? [...FERRY, ...scripts.map((script) => `The council published the words ${script} on its wall in Sandvik on Tuesday.`)] : OTHER.map((line, at) => `${line} ${scripts.filter((_, other) => other % 3 === at).join(' ')}`);
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escaped(title)}</title>
<script type="application/ld+json">${JSON.stringify(ld).replaceAll('<', String.raw`\u003c`)}</script></head><body><main><article><h1>${escaped(title)}</h1>
<p class="byline">By ${escaped(`Mara ${second}`)}</p>${lines.map((line) => `<p>${escaped(line)}</p>`).join('\n')}</article></main></body></html>`;
}

/** What no page of ours may hold after showing such a report. */
function intruders(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const own = location.origin;
    const found = [...document.querySelectorAll('script, iframe, object, embed, base, img, link[href], meta[http-equiv], a[href], [style], svg script')].flatMap((element) => {
      const address = element.getAttribute('src') ?? element.getAttribute('href') ?? '';
      const isOurs = address !== '' && new URL(address, own).origin === own;
      if (element.matches('a[href]')) return /^(?:https?|chrome-extension|moz-extension|blob):/u.test((element as HTMLAnchorElement).href) ? [] : [element.outerHTML];
      return isOurs || (element.matches('[style]') && !/url|expression/iu.test(element.getAttribute('style') ?? '')) ? [] : [element.outerHTML];
    });
    const handlers = [...document.querySelectorAll('*')].filter((element) => [...element.attributes].some(({ name }) => name.startsWith('on')));
    return [...found, ...handlers.map((element) => element.outerHTML), ...('ran' in globalThis ? ['a script ran'] : [])];
  });
}

const isWeb = (address: string): boolean => /^https?:/u.test(address);
/** Cells that a spreadsheet would reckon with: signs before a figure alone do no harm. */
const isFormula = (cell: string): boolean => /^[=@\t\r]|^[+-](?![\d.,]+$)/u.test(cell);
const cells = (text: string): readonly string[] => Papa.parse<readonly string[]>(text.replace(/^\uFEFF/u, '')).data.flat();

function isPlainMarkdown(text: string): boolean {
  const { kinds, links } = understood(text);
  return !['html_inline', 'html_block', 'image'].some((kind) => kinds.has(kind)) && links.every(isWeb);
}

/** Each format of export, the ending of its file, all words in it as another reader finds them, and whether that reader finds nothing that acts. */
const EXPORTS = [
  ['csv', '.csv', (text) => cells(text).join(' '), (text) => !cells(text).some(isFormula)],
  ['markdown', '.md', (text) => understood(text).text, isPlainMarkdown],
  ['json', '.json', (text) => JSON.stringify(JSON.parse(text)), (text) => typeof JSON.parse(text) === 'object'],
  ['csl', '.csl.json', (text) => JSON.stringify(cited(text)), (text) => cited(text).length === 2],
  ['bibtex', '.bib', (text) => JSON.stringify(cited(text)), (text) => cited(text).length === 2],
  ['ris', '.ris', (text) => JSON.stringify(cited(text)), (text) => cited(text).length === 2],
] as const satisfies readonly (readonly [format: string, ending: string, words: (text: string) => string, harmless: (text: string) => boolean])[];

describe.each(BROWSERS)('scripts in every fact of a page in %s', (name) => {
  const fixture = useBrowser(name);
  const keepDownloads = useDownloads(name);
  let page: Page;
  let root = '';
  let looked = 0;
  const inPopups: string[] = [];
  let compared = '';
  let ran = false;
  afterAll(() => report(`pages of ours looked through for scripts of others in ${name}: ${looked}`));

  /** What of others stands in a page of ours, once it shows the report. */
  async function lookThrough(shown: Page, file: string): Promise<readonly string[]> {
    await waitUntil(`${file} to be drawn`, async () => /Sandvik|Mara/u.test(await shown.evaluate(() => document.body.innerText)));
    looked++;
    return intruders(shown);
  }

  beforeAll(async () => {
    const { session, server } = fixture();
    for (const outlet of ['one', 'two'] as const) {
      const tab = await session.open(server.addPage(`/${outlet}`, hostileReport(outlet)));
      const popup = await openPopup(session, tab);
      inPopups.push(...(await lookThrough(popup.page, 'popup.html')));
      if (outlet === 'two') compared = await popupText(popup.page);
      await act(popup.page, 'save', ['saved']);
      root = popup.page.url().replace(/[^/]*$/u, '');
      await popup.close();
      ran ||= await tab.evaluate(() => 'ran' in globalThis);
      await tab.close();
      if (outlet === 'two') {
        page = await session.open(server.home);
        await page.goto(`${root}library.html`, { waitUntil: [] });
      }
    }
  });

  it('stay words in the popup, which quotes them, and run nowhere', () => {
    expect(inPopups).toEqual([]);
    expect(compared).toContain('<script>ran=1</script>');
    expect(ran).toBe(false);
  });

  it('stay words in the library, the reader view, the event and its report', async () => {
    const [kept] = [...(await waitUntil('the library to answer', () => keptLibrary(page))).values()];
    const { event } = await value(page, 'event-of', { clipping: kept?.id ?? '' });
    for (const file of ['library.html', `saved.html?id=${kept?.id}`, `event.html?id=${event}`, `report.html?id=${event}`]) {
      await page.goto(`${root}${file}`, { waitUntil: [] });
      expect(await lookThrough(page, file), file).toEqual([]);
    }
  });

  it.each(EXPORTS)('stay words in the export as %s', async (format, ending, words, harmless) => {
    await page.goto(`${root}library.html?view=clippings`, { waitUntil: [] });
    await page.waitForSelector('.list-row');
    const downloaded = await keepDownloads(page);
    await click(page, '[data-action="export"]');
    await page.select('dialog.export select', format);
    await click(page, 'dialog.export [data-action="download"]');
    const text = await downloaded(ending);
    expect(words(text).replaceAll('\\', '')).toContain('<script>globalThis.ran=1</script>');
    expect(harmless(text)).toBe(true);
    expect(await intruders(page)).toEqual([]);
  });

  it('stay words in the report and the findings that an event is handed on as', async () => {
    const [kept] = [...(await keptLibrary(page)).values()];
    const { event } = await value(page, 'event-of', { clipping: kept?.id ?? '' });
    await page.goto(`${root}event.html?id=${event}`, { waitUntil: [] });
    await page.waitForSelector('[data-action="download-csv"]');
    const downloaded = await keepDownloads(page);
    for (const [action, [, ending, words, harmless]] of [['csv', EXPORTS[0]], ['report', EXPORTS[1]], ['json', EXPORTS[2]]] as const) {
      await page.$eval(`[data-action="download-${action}"]`, (button) => (button as HTMLElement).click());
      const text = await downloaded(ending);
      expect(words(text), action).toContain('<script>');
      expect(harmless(text), action).toBe(true);
    }
    expect(await intruders(page)).toEqual([]);
  });

  it('stay words when they come back from a backup', async () => {
    const text = gunzipSync(gzipSync(await backupOf(page))).toString();
    await value(page, 'erase-all', {});
    await restore(page, text);
    expect((await keptLibrary(page)).size).toBe(2);
    await page.goto(`${root}library.html`, { waitUntil: [] });
    expect(await lookThrough(page, 'library.html')).toEqual([]);
  });

  it('stay words when they come back in files of saved pages, which bring scripts and pictures of their own', async () => {
    await value(page, 'erase-all', {});
    const folder = mkdtempSync(join(tmpdir(), `second-source-scripts-${name}-`));
    const live = '<script>globalThis.ran=1</script><img src="https://elsewhere.example/1.png" onerror="globalThis.ran=1"><iframe src="https://elsewhere.example/"></iframe><meta http-equiv="refresh" content="0;url=https://elsewhere.example/">';
    const files = (['one', 'two'] as const).map((outlet) => {
      const file = join(folder, `${outlet}.html`);
      writeFileSync(file, `<!-- saved from url=(0024)https://outlet-${outlet}.example/ferry -->${hostileReport(outlet).replace('</article>', `${live}</article>`)}`);
      return file;
    });
    try {
      await page.goto(`${root}options.html`, { waitUntil: [] });
      const field = (await page.waitForSelector('#import input[type="file"]')) as ElementHandle<HTMLInputElement>;
      await field.uploadFile(...files);
      await waitUntil('both to be taken in', () => page.evaluate(() => document.querySelector<HTMLElement>('#import')?.innerText.includes('2 articles taken in')));
      expect(await intruders(page)).toEqual([]);
      const kept = await keptLibrary(page);
      expect([...kept.keys()]).toEqual(['https://outlet-one.example/ferry', 'https://outlet-two.example/ferry']);
      expect([...kept.values()].map(({ title }) => title).join(' ')).toContain('<script>');
      for (const file of ['library.html', ...[...kept.values()].map(({ id }) => `saved.html?id=${id}`)]) {
        await page.goto(`${root}${file}`, { waitUntil: [] });
        expect(await lookThrough(page, file), file).toEqual([]);
      }
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('reach nobody', () => {
    expect(fixture().proxy.refused).toEqual([]);
  });
});
