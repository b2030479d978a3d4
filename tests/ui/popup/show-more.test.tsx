// @vitest-environment jsdom
import { screen } from '@testing-library/preact';
import { expect, it } from 'vitest';
import { meridian } from '../fixtures/cards.ts';
import { manyFindings } from '../fixtures/many.ts';
import { compared } from '../fixtures/views.ts';
import { press } from '../support/press.ts';
import { renderPopup } from '../support/render-popup.tsx';

const rows = () => screen.getAllByRole('heading', { level: 3 });
const show = (label: Parameters<typeof manyFindings>[0], number: number) =>
  renderPopup(compared({ articles: [meridian], findings: manyFindings(label, number) }));

it.each([
  ['conflict', 3, 'Show 2 more conflicts'],
  ['different', 5, 'Show 2 more different accounts'],
  ['changed', 3, 'Show 2 more changes'],
  ['agrees', 8, 'Show 2 more agreements'],
] as const)('shows the first findings of %s, then all of them', async (label, limit, wording) => {
  await show(label, limit + 2);
  expect(rows()).toHaveLength(limit);
  await press(screen.getByRole('button', { name: wording }));
  expect(rows()).toHaveLength(limit + 2);
  expect(screen.queryByRole('button', { name: /^Show/ })).toBeNull();
});

it('moves the focus to the first of those that were hidden', async () => {
  await show('conflict', 5);
  await press(screen.getByRole('button', { name: /^Show 2 more/ }));
  expect(document.activeElement?.querySelector('h3')?.textContent).toBe(manyFindings('conflict', 4)[3]?.question);
});

it('hides nothing when the number is just right', async () => {
  await show('conflict', 3);
  expect(screen.queryByRole('button', { name: /^Show/ })).toBeNull();
});

it('speaks of one in the singular', async () => {
  await show('agrees', 9);
  expect(screen.getByRole('button', { name: 'Show 1 more agreement' })).toBeTruthy();
});
