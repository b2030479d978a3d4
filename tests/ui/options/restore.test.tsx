// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/preact';
import { expect, it, vi } from 'vitest';
import { failure, success } from '../../../src/extension/messages/result.ts';
import { RestoreSection } from '../../../src/ui/options/backup/restore-section.tsx';
import { OPTIONS_ANSWERS } from '../fixtures/options-answers.ts';
import { press, settle } from '../support/press.ts';
import { renderPage } from '../support/render-page.tsx';
import type { Answers } from '../support/services.ts';
import { violations } from '../support/violations.ts';

// How a file becomes pieces is tested where there are streams: jsdom's files have none.
vi.mock('../../../src/ui/options/backup/file-pieces.ts', async (original) => ({
  ...(await original<object>()),
  filePieces: async function* pieces() { yield { text: '{"format":', read: 40 }; },
}));

async function show(answers: Answers = {}) {
  const shown = await renderPage(<RestoreSection />, { ...OPTIONS_ANSWERS, ...answers });
  const names = () => shown.asked.map(({ name }) => name).filter((name) => name !== 'restore-state' && name !== 'get-settings');
  return { ...shown, names };
}

async function choose() {
  const field = document.querySelector('input[type="file"]') as HTMLInputElement;
  Object.defineProperty(field, 'files', { configurable: true, value: [new File(['{'], 'backup.jsonl.gz')] });
  await settle(() => void fireEvent.change(field));
  await settle(() => undefined);
}

it('tells what a whole backup holds before anything is done with it', async () => {
  const { names } = await show();
  await choose();
  expect(screen.getByRole('heading', { name: 'The backup is whole' })).toBe(document.activeElement);
  expect(screen.getByText(/1,203 articles and 1 highlight or note\./)).toBeTruthy();
  expect(names()).toEqual(['restore-begin', 'restore-chunk', 'restore-check']);
  document.title = 'Options';
  expect(await violations()).toEqual([]);
});

it('adds it, and tells how many articles came', async () => {
  const { names } = await show();
  await choose();
  await press(screen.getByRole('button', { name: 'Add it to my library' }));
  expect(names().slice(3)).toEqual(['merge-step']);
  expect(screen.getByText('Done: 12 new articles, 1 completed.')).toBeTruthy();
});

it('puts it in the place of the library, and can take that back', async () => {
  const { names } = await show({ 'restore-state': success({ replaced: true, merge: null }) });
  await choose();
  await press(screen.getByRole('button', { name: 'Replace my library with it' }));
  expect(screen.getByText(/now the one from the backup/)).toBeTruthy();
  await press(screen.getByRole('button', { name: 'Go back to it' }));
  expect(names().slice(3)).toEqual(['restore-finish', 'restore-undo']);
  expect(screen.getByText('The library that you used before is back.')).toBeTruthy();
});

it('forgets it when the reader thinks better of it', async () => {
  const { names } = await show();
  await choose();
  await press(screen.getByRole('button', { name: 'Cancel' }));
  expect(names().slice(3)).toEqual(['restore-cancel']);
  expect(screen.queryByRole('button', { name: 'Cancel' })).toBeNull();
});

it.each([
  ['backup-damaged', /damaged or incomplete/],
  ['backup-newer', /newer version/],
  ['not-a-backup', /not a backup/],
  ['library-full', /no room left/],
] as const)('refuses with one sentence: %s', async (code, sentence) => {
  const { names } = await show({ 'restore-chunk': failure(code) });
  await choose();
  expect(screen.getByRole('alert').textContent).toMatch(sentence);
  expect(names().at(-1)).toBe('restore-cancel');
  expect(screen.queryByRole('heading', { name: 'The backup is whole' })).toBeNull();
});

it('offers to go on with a merge that was cut off, or to take it out again', async () => {
  const merge = { finished: false, done: 120, all: 400, added: 40, changed: 2, restore: 'r7', undoing: false };
  const { asked } = await show({ 'restore-state': success({ replaced: false, merge }) });
  expect(screen.getByText('Adding a backup was cut off after 120 of 400 articles.')).toBeTruthy();
  await press(screen.getByRole('button', { name: 'Go on adding it' }));
  expect(asked.find(({ name }) => name === 'merge-step')?.args).toEqual({ restore: 'r7' });
  await press(screen.getByRole('button', { name: 'Take it out again' }));
  expect(screen.getByText(/has been taken out again/)).toBeTruthy();
});
