// @vitest-environment jsdom
import { screen } from '@testing-library/preact';
import { expect, it } from 'vitest';
import { EventExport } from '../../../src/ui/export/event-export.tsx';
import { PageNoticeBar } from '../../../src/ui/page/page-notice-bar.tsx';
import { ferry } from '../fixtures/event-view.ts';
import { press } from '../support/press.ts';
import { renderPage } from '../support/render-page.tsx';
import { violations } from '../support/violations.ts';

const button = (name: string) => screen.getByRole('button', { name });
const shown = <><PageNoticeBar /><main><EventExport view={ferry} /></main></>;

it('leads to the printable report', async () => {
  document.title = 'Event';
  await renderPage(shown);
  const link = screen.getByRole('link', { name: 'Open the printable report' });
  expect(link.getAttribute('href')).toBe('report.html?id=e1');
  expect(await violations()).toEqual([]);
});

it('copies the report as Markdown', async () => {
  const { copied } = await renderPage(shown);
  await press(button('Copy as Markdown'));
  expect(copied[0]).toMatch(/^# Island ferry strikes reef/);
  expect(screen.getByText('Report copied as Markdown.')).toBeTruthy();
});

it.each([
  ['Download as Markdown', 'island-ferry-strikes-reef-passengers-taken-off-by-lifeboat.md', /^# Island ferry/],
  ['Findings as a table (CSV)', 'island-ferry-strikes-reef-passengers-taken-off-by-lifeboat.csv', /^\uFEFF?finding,label/],
  ['Findings as JSON', 'island-ferry-strikes-reef-passengers-taken-off-by-lifeboat.json', /^\{\n {2}"format": "second-source\/event"/],
] as const)('%s', async (name, file, opening) => {
  const { downloads } = await renderPage(shown);
  await press(button(name));
  expect(downloads[0]?.name).toBe(file);
  expect(await downloads[0]?.text()).toMatch(opening);
  expect(screen.getByText(`Saved as ${file}.`)).toBeTruthy();
});
