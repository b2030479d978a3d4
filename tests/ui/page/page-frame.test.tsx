// @vitest-environment jsdom
import { screen } from '@testing-library/preact';
import { expect, it, vi } from 'vitest';
import { PageFrame } from '../../../src/ui/page/page-frame.tsx';
import { Progress } from '../../../src/ui/page/progress.tsx';
import { press, settle } from '../support/press.ts';
import { renderPage } from '../support/render-page.tsx';
import { violations } from '../support/violations.ts';

const frame = <PageFrame page="library" title="Library"><h1>Library</h1></PageFrame>;

it('leads to every page and says which this is', async () => {
  await renderPage(frame);
  expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual(['library.html', 'tabs.html', 'options.html']);
  expect(screen.getByRole('link', { current: 'page' }).textContent).toBe('Library');
  expect(document.title).toBe('Library – Second Source');
  expect(await violations()).toEqual([]);
});

it('tells what came of an action, takes it back, and lets itself be closed', async () => {
  const undo = vi.fn<() => Promise<void>>(async () => undefined);
  const { notices } = await renderPage(frame);
  await settle(() => notices.tell({ text: '3 articles removed.', undo }));
  await press(screen.getByRole('button', { name: 'Undo' }));
  expect(undo).toHaveBeenCalledOnce();
  await press(screen.getByRole('button', { name: 'Close this message' }));
  expect(screen.queryByText('3 articles removed.')).toBeNull();
});

it('speaks German', async () => {
  await renderPage(frame, {}, 'de');
  expect(screen.getByRole('link', { current: 'page' }).textContent).toBe('Bibliothek');
});

it('shows a mistake of ours as an error and can go on', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const state = { broken: true };
  function Matter() {
    if (state.broken) throw new Error('broken');
    return <h1>Mended</h1>;
  }
  await renderPage(<PageFrame page="options" title="Options"><Matter /></PageFrame>);
  state.broken = false;
  await press(screen.getByRole('button', { name: 'Try again' }));
  expect(screen.getByText('Mended')).toBeTruthy();
});

it('shows how far something has come, or that it goes on', async () => {
  await renderPage(<Progress label="Reading" done={120} all={4000} />);
  expect(screen.getByRole('progressbar').getAttribute('value')).toBe('120');
  expect(screen.getByText('120 of 4,000')).toBeTruthy();
});
