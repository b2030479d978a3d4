// @vitest-environment jsdom
import { screen } from '@testing-library/preact';
import { expect, it } from 'vitest';
import { failure, success } from '../../../src/extension/messages/result.ts';
import { compared } from '../fixtures/views.ts';
import { press } from '../support/press.ts';
import { renderPopup } from '../support/render-popup.tsx';

const saved = { id: '20', savedAt: '2026-02-11T16:20:00Z', changedSince: false, versions: 3 };
const view = compared({ saved, librarySize: 32 });
const pressButton = (name: string) => press(screen.getByRole('button', { name }));
const remove = () => pressButton('Remove this article from your library');

it('removes the clipping and offers to undo it', async () => {
  const { asked } = await renderPopup(view, { remove: success({ undo: 'r1' }) });
  await remove();
  expect(asked.at(-1)).toEqual({ name: 'remove', args: { id: '20' } });
  expect(screen.getByText('Removed from your library.')).toBeTruthy();
  expect(screen.getByText('31 articles in your library')).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Save' })).toBeTruthy();
});

it('brings it back as it was', async () => {
  const { asked } = await renderPopup(view, { remove: success({ undo: 'r1' }), 'undo-remove': success({ id: '20' }) });
  await remove();
  await pressButton('Undo');
  expect(asked.at(-1)).toEqual({ name: 'undo-remove', args: { undo: 'r1' } });
  expect(screen.getByText('Back in your library.')).toBeTruthy();
  expect(screen.getByText('3 versions')).toBeTruthy();
  expect(screen.getByText('32 articles in your library')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
});

it('says when it is too late to undo', async () => {
  await renderPopup(view, { remove: success({ undo: 'r1' }), 'undo-remove': failure('not-found') });
  await remove();
  await pressButton('Undo');
  expect(screen.getByText(/no longer there/)).toBeTruthy();
  expect(screen.getByText('31 articles in your library')).toBeTruthy();
});

it('leaves the clipping in place when removing fails', async () => {
  await renderPopup(view, { remove: failure('library-unavailable') });
  await remove();
  expect(screen.getByText(/could not be opened/)).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Remove this article from your library' })).toBeTruthy();
});

it('removes what has just been saved', async () => {
  const { asked } = await renderPopup(compared(), {
    save: success({ id: '77', outcome: 'created', savedAt: '2026-03-05T08:59:00Z', versions: 1 }),
    remove: success({ undo: 'r2' }),
  });
  await pressButton('Save');
  await remove();
  expect(asked.at(-1)).toEqual({ name: 'remove', args: { id: '77' } });
});
