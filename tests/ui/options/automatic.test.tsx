// @vitest-environment jsdom
import { fireEvent, screen, within } from '@testing-library/preact';
import { h } from 'preact';
import { expect, it, vi } from 'vitest';
import type { AutomaticView } from '../../../src/extension/messages/automatic.ts';
import { failure, success } from '../../../src/extension/messages/result.ts';
import { sitePatterns } from '../../../src/extension/messages/site.ts';
import { AutomaticSection } from '../../../src/ui/options/automatic/automatic-section.tsx';
import { press, settle } from '../support/press.ts';
import { renderPage } from '../support/render-page.tsx';
import type { Answers } from '../support/services.ts';

const view = (sites: readonly string[], change: Partial<AutomaticView> = {}): AutomaticView => ({
  on: true, save: false, sites: [...sites], held: { sites: sites.flatMap(sitePatterns), tabs: false }, ...change,
});
const show = (start: AutomaticView, answers: Answers = {}, allows = true) =>
  renderPage(h(AutomaticSection, {}), { 'get-automatic': success(start), 'wish-site': success(null), ...answers }, 'en', { requestSites: async () => allows });
const box = (name: string) => screen.getByRole<HTMLInputElement>('checkbox', { name });
const listed = () => within(screen.getByRole('list', { name: 'Sites' })).getAllByRole('listitem').map((item) => item.querySelector('bdi')?.textContent);
const field = () => screen.getByRole<HTMLInputElement>('textbox');
const type = async (text: string) => {
  fireEvent.input(field(), { target: { value: text } });
  await press(screen.getByRole('button', { name: 'Add' }));
};

it('is off at first, saves nothing, and says what the browser allows', async () => {
  await show(view([], { on: false }));
  expect([box('Check articles on these sites without a press').checked, box('Save these articles, too').disabled]).toEqual([false, true]);
  expect(screen.getByText(/No site is listed/)).toBeTruthy();
  expect(screen.getByText(/lets Second Source read no site without a press/)).toBeTruthy();
});

it('turns each switch by itself, and does not claim what could not be stored', async () => {
  const answers = [success(view([])), failure('library-unavailable')];
  const { asked, notices } = await show(view([], { on: false }), { 'set-automatic': () => answers.shift() ?? failure('unexpected') });
  await press(box('Check articles on these sites without a press'));
  expect(asked.at(-1)).toEqual({ name: 'set-automatic', args: { change: { on: true } } });
  await press(box('Save these articles, too'));
  expect(asked.at(-1)).toEqual({ name: 'set-automatic', args: { change: { save: true } } });
  expect(box('Save these articles, too').checked).toBe(false);
  expect(notices.notice.value?.text).toMatch(/could not be opened/);
});

it('adds what is typed once the browser allows it', async () => {
  const { asked } = await show(view([]), { 'add-site': success(view(['news.example'])) });
  await type('https://www.news.example/politics');
  expect(asked.slice(-2)).toEqual([{ name: 'wish-site', args: { site: 'news.example' } }, { name: 'add-site', args: { site: 'news.example' } }]);
  expect(listed()).toEqual(['news.example']);
  expect(screen.getByText('news.example is on the list.')).toBeTruthy();
  expect(field().value).toBe('');
});

it('asks for nothing that is no site, or is listed already', async () => {
  const { asked } = await show(view(['news.example']));
  await type('the news');
  expect(screen.getByText(/not the name of a site/)).toBeTruthy();
  expect(field().getAttribute('aria-invalid')).toBe('true');
  await type('news.example/a');
  expect(screen.getByText('news.example is on the list already.')).toBeTruthy();
  expect(asked.map(({ name }) => name)).toEqual(['get-automatic']);
});

it('lists nothing that the reader refuses, and keeps what was typed', async () => {
  const { asked } = await show(view([]), {}, false);
  await type('news.example');
  expect(screen.getByText(/was not allowed to let Second Source read news.example/)).toBeTruthy();
  expect([asked.at(-1)?.name, field().value]).toEqual(['wish-site', 'news.example']);
});

it('removes a site with its permission, and takes that back in one press', async () => {
  const { asked, notices } = await show(view(['news.example', 'other.example']), { 'remove-site': success(view(['other.example'])), 'add-site': success(view(['other.example', 'news.example'])) });
  await press(screen.getByRole('button', { name: 'Remove news.example' }));
  expect(asked.at(-1)).toEqual({ name: 'remove-site', args: { site: 'news.example' } });
  expect(listed()).toEqual(['other.example']);
  expect(notices.notice.value?.text).toMatch(/news.example is off the list/);
  await settle(() => void notices.notice.value?.undo?.());
  expect(listed()).toEqual(['news.example', 'other.example']);
  expect(notices.notice.value?.text).toBe('news.example is on the list.');
});

it('says that the browser goes on allowing the sites while the checking is off', async () => {
  await show(view(['news.example'], { on: false }));
  expect(screen.getByText(/goes on allowing these sites/)).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Remove news.example' })).toBeTruthy();
});

it('names what is granted beyond the list, and gives it back', async () => {
  const held = { sites: [...sitePatterns('news.example'), 'https://tabs.example/*', 'http://tabs.example/*', '*://*/*'], tabs: true };
  const { asked } = await show(view(['news.example'], { held }), { 'give-back-rest': success(view(['news.example'])) });
  expect(screen.getByText('Beyond the list, the browser lets Second Source read tabs.example and all sites.')).toBeTruthy();
  expect(screen.getByText(/which tabs are open/)).toBeTruthy();
  await press(screen.getByRole('button', { name: 'Give this back' }));
  expect(asked.at(-1)).toEqual({ name: 'give-back-rest', args: {} });
  expect(screen.queryByText(/Beyond the list/)).toBeNull();
});

it('does not say that nothing can be read where something is granted without a list', async () => {
  await show(view([], { held: { sites: ['https://tabs.example/*'], tabs: false } }));
  expect(screen.getByText(/read tabs.example\.$/)).toBeTruthy();
  expect(screen.queryByText(/read no site/)).toBeNull();
});

it('looks again when the reader comes back from the browser’s own settings', async () => {
  const answers = [success(view(['news.example'])), success(view([]))];
  await show(view([]), { 'get-automatic': () => answers.shift() ?? failure('unexpected') });
  expect(listed()).toEqual(['news.example']);
  await settle(() => void globalThis.dispatchEvent(new Event('focus')));
  await vi.waitFor(() => expect(screen.getByText(/No site is listed/)).toBeTruthy());
});
