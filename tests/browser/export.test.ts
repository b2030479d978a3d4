import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { DEMO_ARTICLES } from '../demo/articles.ts';
import { BROWSERS } from './driver/session.ts';
import type { Page } from './driver/session.ts';
import { picture, useBrowser } from './fixture.ts';
import { useDownloads } from './own-page/downloads.ts';
import { axeViolations } from './popup/axe.ts';
import { act, click, openPopup, popupText, saveArticle } from './popup/popup-page.ts';

describe.each(BROWSERS)('handing clippings on, in %s', (name) => {
  const fixture = useBrowser(name);
  const keepDownloads = useDownloads(name);
  let home = '';

  /** Opens a page of the extension and waits for its matter; Firefox never tells that such a page has loaded. */
  async function openPage(path: string, matter: string): Promise<Page> {
    const page = await fixture().session.open('about:blank');
    await page.goto(home + path, { waitUntil: [] });
    await page.waitForSelector(matter);
    return page;
  }

  it('exports what is selected in the library as a table', async () => {
    const { session, server } = fixture();
    for (const article of [DEMO_ARTICLES.wire, DEMO_ARTICLES.update, DEMO_ARTICLES.otherEvent]) await saveArticle(session, server.addressOf(article));
    const tab = await session.open(server.addressOf(DEMO_ARTICLES.independent));
    const popup = await openPopup(session, tab);
    await act(popup.page, 'save', ['saved']);
    home = new URL('.', popup.page.url()).href;
    await popup.close();

    const library = await openPage('library.html?view=clippings', '.list-row');
    const downloaded = await keepDownloads(library);
    await click(library, '.list-row [data-action="select"]');
    await click(library, '[data-action="export"]');
    await library.select('dialog.export select', 'csv');
    await click(library, 'dialog.export input[type="checkbox"]');
    expect(await axeViolations(library)).toEqual([]);
    await picture(session, library, 'export');
    await click(library, 'dialog.export [data-action="download"]');
    const { data, errors } = Papa.parse<Readonly<Record<string, string>>>((await downloaded('.csv')).replace(/^\uFEFF/, ''), { header: true, skipEmptyLines: true });
    expect(errors).toEqual([]);
    expect(data).toHaveLength(1);
    expect(data[0]?.['title']).toBe(DEMO_ARTICLES.independent.title);
    expect(data[0]?.['text']?.length).toBeGreaterThan(500);
    expect(await popupText(library)).toMatch(/1 article exported to second-source-export-[\d-]+\.csv\./);
  });

  it.each([
    ['markdown', '.md', /^## \[/m],
    ['json', '.json', /"format":"second-source\/clippings"/],
    ['csl', '.csl.json', /"type":"article-newspaper"/],
    ['bibtex', '.bib', /^@article\{/m],
    ['ris', '.ris', /^TY {2}- NEWS/m],
  ] as const)('exports everything as %s', async (format, ending, form) => {
    const library = await openPage('library.html?view=clippings', '.list-row');
    const downloaded = await keepDownloads(library);
    await click(library, '[data-action="export"]');
    await library.select('dialog.export select', format);
    await click(library, 'dialog.export [data-action="download"]');
    const text = await downloaded(ending);
    expect(text).toMatch(form);
    for (const { title } of [DEMO_ARTICLES.wire, DEMO_ARTICLES.update, DEMO_ARTICLES.otherEvent, DEMO_ARTICLES.independent]) expect(text).toContain(title);
    await library.close();
  });

  it('draws up the report of an event, to print and to send on', async () => {
    const { session } = fixture();
    const [event] = await (await openPage('library.html', '.list-row')).evaluate(async () => {
      const ask = (globalThis as unknown as { chrome: { runtime: { sendMessage: (message: unknown) => Promise<{ value: { rows: { id: string; articles: number }[] } }> } } }).chrome.runtime;
      const { value } = await ask.sendMessage({ name: 'list-events', args: { limit: 10, cursor: null } });
      return value.rows.filter(({ articles }) => articles > 1).map(({ id }) => id);
    });
    const report = await openPage(`report.html?id=${event ?? ''}`, 'article.report');
    const downloaded = await keepDownloads(report);
    const text = await popupText(report);
    expect(text).toContain('CONFLICT');
    for (const { outlet } of [DEMO_ARTICLES.wire, DEMO_ARTICLES.independent, DEMO_ARTICLES.update]) expect(text).toContain(outlet);
    expect(text).not.toContain(DEMO_ARTICLES.otherEvent.title);
    expect(text.match(/[0-9a-f]{64}/g)?.length).toBeGreaterThanOrEqual(3);
    expect(await axeViolations(report)).toEqual([]);
    await picture(session, report, 'report');
    const paper = await report.pdf({ format: 'A4' });
    expect(Buffer.from(paper.slice(0, 5)).toString()).toBe('%PDF-');
    await click(report, '[data-action="download-report"]');
    const markdown = await downloaded('.md');
    expect(markdown).toMatch(/^# .+\n\n\*\*Comparison of accounts\*\*/);
    const quotations = await report.evaluate(() => [...document.querySelectorAll('.report blockquote')].map((quotation) => quotation.textContent ?? ''));
    expect(quotations.length).toBeGreaterThan(3);
  });

  it('has asked nobody but the pages’ own server for anything', () => {
    expect(fixture().proxy.refused).toEqual([]);
  });
});
