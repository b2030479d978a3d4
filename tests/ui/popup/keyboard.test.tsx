// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/preact';
import { expect, it } from 'vitest';
import { success } from '../../../src/extension/messages/result.ts';
import { meridian } from '../fixtures/cards.ts';
import { departure } from '../fixtures/conflicts.ts';
import { compared, VIEWS } from '../fixtures/views.ts';
import { settle } from '../support/press.ts';
import { renderPopup } from '../support/render-popup.tsx';

const saved = success({ id: '20', outcome: 'created', savedAt: '2026-03-05T08:59:00Z', versions: 1 });

/** Everything that the Tab key reaches, in the order in which it does: no element has a positive tabindex. */
function tabStops(): readonly string[] {
  const stops = document.querySelectorAll<HTMLElement>('a[href], button, input, summary, [tabindex]:not([tabindex="-1"])');
  return [...stops]
    .filter((stop) => !stop.closest('details:not([open]) > :not(summary)'))
    .map((stop) => (stop.getAttribute('aria-label') ?? stop.textContent ?? '').slice(0, 24) || (stop.closest('label')?.textContent?.trim() ?? ''));
}

it('reaches everything in reading order: save, then row by row, then the lists and the switch', async () => {
  const single = { ...departure, answers: departure.answers.filter(({ article }) => article === 'page' || article === meridian.id) };
  await renderPopup(compared({ articles: [meridian], findings: [single] }));
  expect(tabStops()).toEqual([
    'Save',
    'The Morven left Port Ell',
    'The vessel had sailed fr',
    'Not a real difference: W',
    'Copy: When did the ferry',
    '1 saved article on this ',
    'Find other accounts',
    'Mark findings on the page',
    'Your library',
  ]);
});

it.each(Object.keys(VIEWS))('gives no element of %s a place of its own in the tab order', async (name) => {
  await renderPopup(VIEWS[name] ?? compared());
  const forced = [...document.querySelectorAll<HTMLElement>('[tabindex]')].filter(({ tabIndex }) => tabIndex > 0);
  expect(forced).toEqual([]);
});

it.each([{ ctrlKey: true }, { metaKey: true }])('saves by the shortcut that the button names (%o)', async (modifier) => {
  const { asked } = await renderPopup(compared(), { save: saved });
  expect(screen.getByRole('button', { name: 'Save' }).getAttribute('aria-keyshortcuts')).toBe('Control+S Meta+S');
  let letThrough = true;
  await settle(() => (letThrough = fireEvent.keyDown(document.body, { key: 's', ...modifier })));
  expect(letThrough).toBe(false);
  expect(asked.filter(({ name }) => name === 'save')).toHaveLength(1);
});

it.each([{}, { ctrlKey: true, shiftKey: true }, { altKey: true, ctrlKey: true }])('leaves other keys alone (%o)', async (modifier) => {
  const { asked } = await renderPopup(compared(), { save: saved });
  await settle(() => void fireEvent.keyDown(document.body, { key: 's', ...modifier }));
  expect(asked.some(({ name }) => name === 'save')).toBe(false);
});

it('has no shortcut where there is nothing to save', async () => {
  const { asked } = await renderPopup({ state: 'pdf' }, { save: saved });
  await settle(() => void fireEvent.keyDown(document.body, { key: 's', ctrlKey: true }));
  expect(asked.some(({ name }) => name === 'save')).toBe(false);
});
