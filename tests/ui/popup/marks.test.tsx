// @vitest-environment jsdom
import { screen } from '@testing-library/preact';
import { expect, it } from 'vitest';
import { failure, success } from '../../../src/extension/messages/result.ts';
import { compared, VIEWS } from '../fixtures/views.ts';
import { press } from '../support/press.ts';
import { renderPopup } from '../support/render-popup.tsx';

const results = VIEWS['results'] ?? compared();
const box = () => screen.getByRole<HTMLInputElement>('checkbox', { name: 'Mark findings on the page' });

it('switches the marks off', async () => {
  const { asked } = await renderPopup(results, { 'set-marks': success({ marks: false }) });
  expect(box().checked).toBe(true);
  await press(box());
  expect(asked.at(-1)).toEqual({ name: 'set-marks', args: { tab: null, on: false } });
  expect(box().checked).toBe(false);
});

it('stays as it was when the setting could not be stored', async () => {
  await renderPopup(results, { 'set-marks': failure('library-unavailable') });
  await press(box());
  expect(box().checked).toBe(true);
  expect(screen.getByText(/could not be opened/)).toBeTruthy();
});

it('is absent where there is nothing to mark, and while the setting is unknown', async () => {
  await renderPopup(compared());
  expect(screen.queryByRole('checkbox')).toBeNull();
  document.body.replaceChildren();
  await renderPopup(results, { 'get-settings': failure('unexpected') });
  expect(screen.queryByRole('checkbox')).toBeNull();
});
