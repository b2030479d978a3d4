// @vitest-environment jsdom
import { screen } from '@testing-library/preact';
import { expect, it } from 'vitest';
import { failure, success } from '../../../src/extension/messages/result.ts';
import { courier, meridian } from '../fixtures/cards.ts';
import { reef } from '../fixtures/softer.ts';
import { compared } from '../fixtures/views.ts';
import { press } from '../support/press.ts';
import { renderPopup } from '../support/render-popup.tsx';

const saved = { id: '20', savedAt: '2026-03-05T08:58:00Z', changedSince: false, versions: 1 };
const name = 'See all accounts of this event';

it('leads to the event of the saved page and leaves the popup', async () => {
  const { asked, timesLeft } = await renderPopup(compared({ saved, articles: [meridian], findings: [reef] }), { 'open-event': success(null) });
  expect(screen.getByRole('link', { name }).getAttribute('href')).toBe('event.html?clipping=20');
  await press(screen.getByRole('link', { name }));
  expect(asked.at(-1)).toEqual({ name: 'open-event', args: { clipping: '20' } });
  expect(timesLeft()).toBe(1);
});

it('leads to the event of the saved articles where the page is not among them', async () => {
  await renderPopup(compared({ articles: [meridian, courier], findings: [reef] }));
  expect(screen.getByRole('link', { name }).getAttribute('href')).toBe('event.html?clipping=11');
});

it('says what went wrong and stays', async () => {
  const { timesLeft } = await renderPopup(compared({ saved, articles: [meridian] }), { 'open-event': failure('library-unavailable') });
  await press(screen.getByRole('link', { name }));
  expect(screen.getByText(/could not be opened/)).toBeTruthy();
  expect(timesLeft()).toBe(0);
});

it('is absent where one saved article makes no event', async () => {
  await renderPopup(compared({ articles: [meridian], findings: [reef] }));
  expect(screen.queryByRole('link', { name })).toBeNull();
});
