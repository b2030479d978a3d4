// @vitest-environment jsdom
import { screen } from '@testing-library/preact';
import { expect, it } from 'vitest';
import { failure, success, type Result } from '../../../src/extension/messages/result.ts';
import { compared, VIEWS } from '../fixtures/views.ts';
import { deferred } from '../support/deferred.ts';
import { press, settle } from '../support/press.ts';
import { renderPopup } from '../support/render-popup.tsx';

it('says that it is looking until the answer is there', async () => {
  const second = deferred<Result<unknown>>();
  const answers = [success({ state: 'error', error: 'page-unreadable' }), second.promise];
  await renderPopup(compared(), { check: () => answers.shift() ?? failure('unexpected') });
  await press(screen.getByRole('button', { name: 'Try again' }));
  expect(screen.getByText('Reading this page…').closest('[aria-live="polite"]')).not.toBeNull();
  expect(screen.queryByRole('button', { name: 'Save' })).toBeNull();
  await settle(() => second.resolve(success(compared())));
  expect(screen.getByText('31 articles in your library')).toBeTruthy();
});

it('shows what went wrong when the background does not answer', async () => {
  await renderPopup(compared(), { check: failure('extension-updated') });
  expect(screen.getByText(/has just been updated/)).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Try again' })).toBeTruthy();
});

it('reads a private page only when asked, and then saves it too', async () => {
  const views = [VIEWS['private-window'], compared()];
  const { asked } = await renderPopup(compared(), {
    check: () => success(views.shift()),
    save: success({ id: '1', outcome: 'created', savedAt: '2026-03-05T08:59:00Z', versions: 1 }),
  });
  expect(asked.find(({ name }) => name === 'check')?.args).toEqual({ tab: null, evenPrivate: false });
  await press(screen.getByRole('button', { name: 'Check this page' }));
  expect(asked.findLast(({ name }) => name === 'check')?.args).toEqual({ tab: null, evenPrivate: true });
  await press(screen.getByRole('button', { name: 'Save' }));
  expect(asked.at(-1)).toEqual({ name: 'save', args: { tab: null, evenPrivate: true } });
});

it('marks opinion and live blogs as such', async () => {
  await renderPopup(compared({ quality: 'opinion' }));
  expect(screen.getByText(/^Marked as opinion/)).toBeTruthy();
});

it('tells how many articles from how many origins were compared, and what was not', async () => {
  await renderPopup(VIEWS['nothing-to-report'] ?? compared());
  expect(screen.getByText('Compared with 3 saved articles')).toBeTruthy();
  expect(screen.getByText('4 origins, counting this page')).toBeTruthy();
  const reasons = [...document.querySelectorAll('.set-aside')].map((item) => item.textContent);
  expect(reasons).toEqual([
    'Forecasts, not set against what happened2 statementsHarbour Post and Meridian Times',
    expect.stringMatching(/^About another period, place or group1 statementThe North Coast/),
    'Too little textskerrybulletin.example',
  ]);
});
