// @vitest-environment jsdom
import { screen } from '@testing-library/preact';
import { expect, it } from 'vitest';
import { success } from '../../../src/extension/messages/result.ts';
import { meridian } from '../fixtures/cards.ts';
import { cause, reef } from '../fixtures/softer.ts';
import { compared } from '../fixtures/views.ts';
import { press } from '../support/press.ts';
import { renderPopup } from '../support/render-popup.tsx';

const answers = {
  remove: success({ undo: 'r1' }),
  'undo-remove': success({ id: '20' }),
  'dismiss-finding': success(null),
  'restore-finding': success(null),
  save: success({ id: '20', outcome: 'created', savedAt: '2026-03-05T08:59:00Z', versions: 1 }),
};
const saved = { id: '20', savedAt: '2026-02-11T16:20:00Z', changedSince: false, versions: 1 };
const sameTwo = { ...reef, answers: reef.answers.slice(0, 2) };
const view = compared({ saved, articles: [meridian], findings: [cause, sameTwo] });

/** Presses a button as a keyboard does: with the focus on it. */
async function pressFocused(name: RegExp) {
  const button = screen.getByRole('button', { name });
  button.focus();
  await press(button);
}

it('goes from a removed clipping to Undo, and from there to what came of it', async () => {
  await renderPopup(view, answers);
  await pressFocused(/^Remove/);
  expect(document.activeElement?.textContent).toBe('Undo');
  await pressFocused(/^Undo/);
  expect(document.activeElement?.textContent).toBe('Back in your library.');
});

it('goes from a finding that is left out to Undo', async () => {
  await renderPopup(view, answers);
  await pressFocused(/^Not a real difference/);
  expect(document.activeElement?.textContent).toBe('Not a real difference');
  await pressFocused(/^it is about another event/);
  expect(document.activeElement?.textContent).toBe('Undo');
});

it('stays on a button that stays', async () => {
  await renderPopup(view, answers);
  await pressFocused(/^Copy: Why/);
  expect(document.activeElement?.textContent).toBe('Copy');
  await pressFocused(/^Save/);
  expect(document.activeElement?.textContent).toBe('Save again');
});
