// @vitest-environment jsdom
import { screen } from '@testing-library/preact';
import { expect, it, vi } from 'vitest';
import { failure, success } from '../../../src/extension/messages/result.ts';
import type { OpenTab } from '../../../src/extension/platform/open-tabs.ts';
import { TabsPage } from '../../../src/ui/tabs/tabs-page.tsx';
import { CALM } from '../support/fake-library.ts';
import { press } from '../support/press.ts';
import { renderTabs } from '../support/render-tabs.tsx';
import { violations } from '../support/violations.ts';

const TABS: readonly OpenTab[] = [
  { id: 4, title: 'Swing bridge shut until the end of April', url: 'https://tarrowherald.example/bridge' },
  { id: 7, title: 'Bridge closed for eight weeks', url: 'https://quayside.example/bridge' },
];
const EVENT = { id: 'e1', name: null, title: 'Swing bridge shut', articles: 2, publishers: [], firstPublished: null, lastPublished: null, savedAt: '', tally: { conflict: 1, different: 0, changed: 0, agrees: 2 } };
const saved = (id: string) => success({ id, outcome: 'created', savedAt: '', versions: 1 });
const button = (name: RegExp) => screen.getByRole('button', { name });

it('lists tabs after the first press, reads the chosen sites after the second, and leads to the event', async () => {
  const saves = [saved('a'), saved('b')];
  const { tabs, asked } = await renderTabs(<TabsPage />, TABS, { save: () => saves.shift() ?? failure('unexpected'), 'keep-house': success(CALM), 'events-of': success([EVENT]) });
  expect(tabs.allowList).not.toHaveBeenCalled();
  await press(button(/Show my open tabs/));
  for (const box of screen.getAllByRole('checkbox')) await press(box);
  expect(await violations()).toEqual([]);
  await press(button(/Save and compare 2 tabs/));
  expect(tabs.allowSites).toHaveBeenCalledExactlyOnceWith(TABS.map(({ url }) => url));
  expect(asked.filter(({ name }) => name === 'save').map(({ args }) => args)).toEqual([{ tab: 4, evenPrivate: false }, { tab: 7, evenPrivate: false }]);
  expect(screen.getByRole('link', { name: 'Swing bridge shut' }).getAttribute('href')).toBe('event.html?id=e1');
  expect(screen.getByText('1 conflict')).toBeTruthy();
  await press(button(/Give the permissions back/));
  expect(tabs.giveBack).toHaveBeenCalledWith(TABS.map(({ url }) => url));
  expect(await violations()).toEqual([]);
});

it('chooses all tabs and none with one press each', async () => {
  await renderTabs(<TabsPage />, TABS);
  await press(button(/Show my open tabs/));
  const chosen = () => screen.getAllByRole<HTMLInputElement>('checkbox').map(({ checked }) => checked);
  await press(button(/Choose all/));
  expect(chosen()).toEqual([true, true]);
  await press(button(/Choose none/));
  expect(chosen()).toEqual([false, false]);
});

it('says where the browser does not take the permissions back', async () => {
  const { tabs } = await renderTabs(<TabsPage />, TABS, { save: saved('a'), 'keep-house': success(CALM), 'events-of': success([]) });
  vi.mocked(tabs.giveBack).mockRejectedValue(new Error('required'));
  await press(button(/Show my open tabs/));
  await press(button(/Choose all/));
  await press(button(/Save and compare/));
  await press(button(/Give the permissions back/));
  expect(screen.getByText(/did not take the permissions back/)).toBeTruthy();
  expect(button(/Give the permissions back/)).toBeTruthy();
});

it('asks for no site before a tab is chosen', async () => {
  const { tabs } = await renderTabs(<TabsPage />, TABS);
  await press(button(/Show my open tabs/));
  await press(button(/^Save and compare$/));
  expect(tabs.allowSites).not.toHaveBeenCalled();
});

it('lists what could not be read, with its reason', async () => {
  const saves = [saved('a'), failure('page-unfit')];
  await renderTabs(<TabsPage />, TABS, { save: () => saves.shift() ?? failure('unexpected'), 'keep-house': success(CALM), 'events-of': success([]) });
  await press(button(/Show my open tabs/));
  for (const box of screen.getAllByRole('checkbox')) await press(box);
  await press(button(/Save and compare/));
  expect(screen.getByRole('heading', { name: 'Could not be read' })).toBeTruthy();
  expect(screen.getByText(/cannot be compared, so it was not saved/)).toBeTruthy();
});

it('says why the events could not be found out', async () => {
  await renderTabs(<TabsPage />, TABS, { save: saved('a'), 'keep-house': failure('library-unavailable') });
  await press(button(/Show my open tabs/));
  const [first] = screen.getAllByRole('checkbox');
  if (first) await press(first);
  await press(button(/Save and compare/));
  expect(screen.getByRole('alert').textContent).toMatch(/library could not be opened/);
});

it('says what can be done without the permissions', async () => {
  const { tabs } = await renderTabs(<TabsPage />, TABS);
  vi.mocked(tabs.allowList).mockResolvedValueOnce(false);
  await press(button(/Show my open tabs/));
  expect(screen.getByRole('alert').textContent).toMatch(/toolbar button/);
  await press(button(/Show my open tabs/));
  vi.mocked(tabs.allowSites).mockResolvedValueOnce(false);
  const [first] = screen.getAllByRole('checkbox');
  if (first) await press(first);
  await press(button(/Save and compare 1 tab/));
  expect(screen.getByRole('alert').textContent).toMatch(/cannot be read/);
});

it('says so when no tab holds a page of the web', async () => {
  await renderTabs(<TabsPage />, []);
  await press(button(/Show my open tabs/));
  expect(screen.getByText(/Open the articles first/)).toBeTruthy();
});
