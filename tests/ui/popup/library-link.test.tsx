// @vitest-environment jsdom
import { screen } from '@testing-library/preact';
import { expect, it } from 'vitest';
import { failure, success } from '../../../src/extension/messages/result.ts';
import { VIEWS } from '../fixtures/views.ts';
import { press } from '../support/press.ts';
import { renderPopup } from '../support/render-popup.tsx';

const link = () => screen.getByRole('link', { name: 'Your library' });

it.each(['results', 'nothing-saved', 'browser-page', 'error'])('leads to the library from the state %s', async (name) => {
  const view = VIEWS[name];
  if (!view) throw new Error(`There is no state ${name}.`);
  const { asked, timesLeft } = await renderPopup(view, { 'open-page': success(null) });
  expect(link().getAttribute('href')).toBe('library.html');
  await press(link());
  expect(asked.at(-1)).toEqual({ name: 'open-page', args: { page: 'library' } });
  expect(timesLeft()).toBe(1);
});

it('stays and says why when the page cannot be opened', async () => {
  const view = VIEWS['browser-page'];
  if (!view) throw new Error('There is no such state.');
  const { timesLeft } = await renderPopup(view, { 'open-page': failure('extension-updated') });
  await press(link());
  expect(screen.getByText(/has just been updated/)).toBeTruthy();
  expect(timesLeft()).toBe(0);
});
