// @vitest-environment jsdom
import { screen } from '@testing-library/preact';
import { expect, it, vi } from 'vitest';
import { compared } from '../fixtures/views.ts';
import { press } from '../support/press.ts';
import { renderPopup } from '../support/render-popup.tsx';

const button = () => screen.queryByRole('button', { name: 'Keep beside the page' });

it('opens the panel at once and leaves', async () => {
  const openPanel = vi.fn<() => Promise<void>>(async () => undefined);
  const { timesLeft } = await renderPopup(compared(), {}, 'en', true, { openPanel });
  await press(button() as Element);
  expect(openPanel).toHaveBeenCalledOnce();
  expect(timesLeft()).toBe(1);
});

it('stays and says so when the browser does not open it', async () => {
  const { timesLeft } = await renderPopup(compared(), {}, 'en', true, { openPanel: () => Promise.reject(new Error('No press.')) });
  await press(button() as Element);
  expect(screen.getByText(/did not open the side panel/)).toBeTruthy();
  expect(timesLeft()).toBe(0);
});

it('is not offered in the panel itself', async () => {
  await renderPopup(compared(), {}, 'en', true, { openPanel: null });
  expect(button()).toBeNull();
});
