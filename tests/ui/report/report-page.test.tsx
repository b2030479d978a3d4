// @vitest-environment jsdom
import { screen, within } from '@testing-library/preact';
import { expect, it, vi } from 'vitest';
import { failure, success } from '../../../src/extension/messages/result.ts';
import { ReportPage } from '../../../src/ui/report/report-page.tsx';
import { alone, ferry, ferryWithArabic } from '../fixtures/event-view.ts';
import { press } from '../support/press.ts';
import { renderPage } from '../support/render-page.tsx';
import { violations } from '../support/violations.ts';

const page = (print = () => undefined) => <ReportPage event="e1" print={print} />;

it('asks for the event that it is about and shows every finding with every quotation', async () => {
  const { asked } = await renderPage(page(), { 'read-event': success(ferry) });
  expect(asked[0]).toEqual({ name: 'read-event', args: { id: 'e1' } });
  expect(document.title).toBe('Report: Island ferry strikes reef; passengers taken off by lifeboat – Second Source');
  const quotations = [...document.querySelectorAll('blockquote')].map((element) => element.textContent);
  for (const { answers } of ferry.findings) for (const { quote } of answers) expect(quotations).toContain(quote);
  expect(screen.getAllByRole('heading', { level: 3 })).toHaveLength(ferry.findings.length + ferry.clippings.length);
  expect(await violations()).toEqual([]);
});

it('leads from a quotation to its source, and from there to the original', async () => {
  await renderPage(page(), { 'read-event': success(ferry) });
  const [link] = screen.getAllByRole('link', { name: 'Source (4)' });
  expect(link?.getAttribute('href')).toBe('#source-4');
  const source = document.getElementById('source-4');
  expect(within(source!).getAllByRole('link').map((one) => one.getAttribute('href'))).toContain('https://www.harbourpost.example/2026/03/ferry-skerry-point');
  expect(source?.textContent).toContain('Written byInes Calder');
});

it('leads from a quotation to the same words on the original page', async () => {
  await renderPage(page(), { 'read-event': success(ferry) });
  const first = [...document.querySelectorAll('figcaption a.outlet')].find((link) => link.textContent === 'Meridian Times');
  expect(first?.getAttribute('href')).toBe('https://meridian.example/world/ferry-grounding#:~:text=The%20vessel%20had%20sailed%20from%20Port%20Ellery%20shortly%20after%20five%20in%20the%20afternoon.');
});

it('makes no link of an address that is not of the web', async () => {
  const view = { ...ferry, clippings: ferry.clippings.map((summary) => ({ ...summary, url: 'data:text/html,x' })), cards: ferry.cards.map((card) => ({ ...card, url: 'data:text/html,x' })) };
  await renderPage(page(), { 'read-event': success(view) });
  for (const link of document.querySelectorAll('.report a')) expect(link.getAttribute('href')).not.toContain('data:');
});

it('prints, copies and downloads', async () => {
  const print = vi.fn<() => undefined>();
  const { copied, downloads } = await renderPage(page(print), { 'read-event': success(ferry) });
  await press(screen.getByRole('button', { name: 'Print or save as PDF' }));
  expect(print).toHaveBeenCalledOnce();
  await press(screen.getByRole('button', { name: 'Copy as Markdown' }));
  await press(screen.getByRole('button', { name: 'Download as Markdown' }));
  expect(await downloads[0]?.text()).toBe(copied[0]);
  expect(screen.getByRole('link', { name: 'Back to the event' }).getAttribute('href')).toBe('event.html?id=e1');
});

it('says so where there is nothing to report', async () => {
  await renderPage(page(), { 'read-event': success(alone) });
  expect(screen.getByText(/no two statements answer the same question/)).toBeTruthy();
  expect(screen.queryByText('Put aside by the reader')).toBeNull();
  expect(await violations()).toEqual([]);
});

it('speaks German around quotations in their own languages', async () => {
  await renderPage(page(), { 'read-event': success(ferryWithArabic) }, 'de');
  expect(screen.getByRole('heading', { name: 'Widerspruch' })).toBeTruthy();
  expect(document.querySelector('.entry h3 [lang="ar"]')).toBeTruthy();
  expect(await violations()).toEqual([]);
});

it.each([['not-found', 'This event is not in your library'], ['library-unavailable', 'That did not work']] as const)('tells when there is none: %s', async (error, title) => {
  await renderPage(page(), { 'read-event': failure(error) });
  expect(screen.getByRole('heading', { name: title })).toBeTruthy();
  expect(await violations()).toEqual([]);
});

it('asks nothing without an id', async () => {
  const { asked } = await renderPage(<ReportPage event={null} print={() => undefined} />);
  expect(asked).toEqual([]);
  expect(screen.getByText('This event is not in your library')).toBeTruthy();
});
