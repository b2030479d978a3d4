// @vitest-environment jsdom
import { fireEvent, screen, within } from '@testing-library/preact';
import { h } from 'preact';
import { describe, expect, it, vi } from 'vitest';
import { failure, success, type Result } from '../../../src/extension/messages/result.ts';
import { OptionsPage } from '../../../src/ui/options/options-page.tsx';
import { OptionsContext, type OptionsServices } from '../../../src/ui/options/options-services.ts';
import { OPTIONS_ANSWERS } from '../fixtures/options-answers.ts';
import { optionsServices } from '../support/options-services.ts';
import { press, settle } from '../support/press.ts';
import { renderPage } from '../support/render-page.tsx';
import type { Answers } from '../support/services.ts';
import { violations } from '../support/violations.ts';

function show(answers: Answers = {}, changes: Partial<OptionsServices> = {}, language = 'en') {
  const services = optionsServices(changes);
  const page = h(OptionsContext.Provider, { value: services, children: <OptionsPage /> });
  return renderPage(page, { ...OPTIONS_ANSWERS, ...answers }, language);
}

const part = (name: string) => within(screen.getByRole('region', { name }));
const named = (asked: readonly { readonly name: string; readonly args: unknown }[], name: string) => asked.filter((one) => one.name === name).map(({ args }) => args);

describe.each(['en', 'de'])('the options in %s', (language) => {
  it('are accessible and say everything in words', async () => {
    await show({}, {}, language);
    expect(await violations()).toEqual([]);
    expect(document.body.textContent).not.toMatch(/(?:options|backup)_[a-z]/);
  });
});

it('change marks and colours at once, and do not claim what could not be stored', async () => {
  const stored = success({ marks: false, markColours: 'by-label', newsSearch: 'duckduckgo' });
  const answers = [stored, failure('library-unavailable')];
  const { asked } = await show({ 'set-settings': () => answers.shift() ?? stored });
  const box = part('Marks in the page').getByRole('checkbox');
  await press(box);
  expect(named(asked, 'set-settings')).toEqual([{ change: { marks: false } }]);
  expect((box as HTMLInputElement).checked).toBe(false);
  expect((screen.getByRole('radio', { name: 'Yellow for all' }) as HTMLInputElement).matches(':disabled')).toBe(true);
});

it('take a search of the reader’s own only when it can search', async () => {
  const { asked } = await show({ 'set-settings': success({ marks: true, markColours: 'by-label', newsSearch: 'https://search.example/?q={query}' }) });
  const search = part('Find other accounts');
  fireEvent.change(search.getByRole('combobox'), { target: { value: 'own' } });
  await settle(() => undefined);
  const field = search.getByRole('textbox');
  fireEvent.input(field, { target: { value: 'http://search.example' } });
  await press(search.getByRole('button', { name: 'Save' }));
  expect(search.getByText(/not an https address/)).toBeTruthy();
  expect(named(asked, 'set-settings')).toEqual([]);
  fireEvent.input(field, { target: { value: 'https://search.example/?q={query}' } });
  await press(search.getByRole('button', { name: 'Save' }));
  expect(named(asked, 'set-settings')).toEqual([{ change: { newsSearch: 'https://search.example/?q={query}' } }]);
  expect(search.getByText('Saved.')).toBeTruthy();
});

it('show the keys as they are, and how to change them where the browser does not help', async () => {
  await show({}, { openKeys: async () => false });
  const keys = part('Keyboard');
  expect(keys.getByText('Alt+Shift+K')).toBeTruthy();
  expect(keys.getByText('no key')).toBeTruthy();
  await press(keys.getByRole('button', { name: 'Change keys' }));
  expect(keys.getByText(/chrome:\/\/extensions\/shortcuts/)).toBeTruthy();
});

it('tell how much room is taken, ask the browser to keep it, and tell when it does not', async () => {
  await show({}, { persist: async () => false });
  const storage = part('Storage');
  expect(storage.getByText(/12\.4 MB/)).toBeTruthy();
  await press(storage.getByRole('button'));
  expect(storage.getByText(/has not agreed/)).toBeTruthy();
});

it('tell that a browser keeps the library, and when it does not tell its size', async () => {
  await show({}, { storage: async () => ({ used: null, persistent: true }) });
  expect(part('Storage').getByText(/does not tell how much room/)).toBeTruthy();
  expect(part('Storage').queryByRole('button')).toBeNull();
});

it('count what was put aside by reason, and show one again', async () => {
  const { asked } = await show();
  const aside = part('Findings put aside');
  expect(aside.getByText('You have put 23 findings aside, because …')).toBeTruthy();
  expect(aside.getAllByText('a sentence was misread')[0]?.parentElement?.textContent).toBe('a sentence was misread12');
  expect(aside.getByText('How many people were on board the ferry of sailing 22?').closest('li')?.textContent).toMatch(/a sentence was misread/);
  const [latest] = aside.getAllByRole('button', { name: /^Show again: How many/, hidden: true });
  await press(latest as Element);
  expect(named(asked, 'restore-finding')).toEqual([{ finding: '0000000000000016' }]);
  expect(aside.getByText('You have put 22 findings aside, because …')).toBeTruthy();
});

it('write a backup and tell its name', async () => {
  const { downloads } = await show();
  const backup = part('Backup');
  await press(backup.getByRole('button'));
  await vi.waitFor(() => expect(downloads.map(({ name }) => name)).toEqual(['second-source-2026-03-05.jsonl.gz']));
  await settle(() => undefined);
  expect(backup.getByText(/^Written: second-source-2026-03-05/)).toBeTruthy();
});

it('delete everything only when asked twice, after offering a backup', async () => {
  const { asked } = await show();
  const reset = part('Delete everything');
  await press(reset.getByRole('button', { name: 'Delete everything …' }));
  expect(reset.getByRole('button', { name: 'Make a backup' })).toBeTruthy();
  await press(reset.getByRole('button', { name: 'Go on' }));
  await press(reset.getByRole('button', { name: 'Keep everything' }));
  expect(named(asked, 'erase-all')).toEqual([]);
  await press(reset.getByRole('button', { name: 'Delete everything …' }));
  await press(reset.getByRole('button', { name: 'Go on' }));
  await press(reset.getByRole('button', { name: 'Delete everything now' }));
  expect(named(asked, 'erase-all')).toEqual([{}]);
  expect(reset.getByText('Everything has been deleted.')).toBeTruthy();
});

it('let nothing be deleted or replaced while a backup is being made', async () => {
  const pieces: ((answer: Result<unknown>) => void)[] = [];
  const { asked } = await show({ 'backup-read': () => new Promise<Result<unknown>>((resolve) => void pieces.push(resolve)), 'restore-state': success({ replaced: true, merge: null }) });
  const reset = part('Delete everything');
  await press(reset.getByRole('button', { name: 'Delete everything …' }));
  await press(reset.getByRole('button', { name: 'Go on' }));
  await press(part('Backup').getByRole('button', { name: 'Make a backup' }));
  await press(reset.getByRole('button', { name: 'Delete everything now' }));
  await press(part('Restore').getByRole('button', { name: 'Go back to it' }));
  expect([...named(asked, 'erase-all'), ...named(asked, 'restore-undo')]).toEqual([]);
  pieces[0]?.(success({ text: '', cursor: null, done: 0, all: 0 }));
  await vi.waitFor(() => expect(part('Backup').getByText(/^Written/)).toBeTruthy());
  await settle(() => undefined);
  await press(reset.getByRole('button', { name: 'Delete everything now' }));
  expect(named(asked, 'erase-all')).toEqual([{}]);
});

it('lead to the licences that the build writes', async () => {
  await show();
  expect(part('About').getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual(['LICENSE', 'licences.txt']);
});
