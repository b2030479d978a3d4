// @vitest-environment jsdom
import { screen, within } from '@testing-library/preact';
import { expect, it } from 'vitest';
import { failure } from '../../../src/extension/messages/result.ts';
import { arabic, courier, meridian } from '../fixtures/cards.ts';
import { departure, longQuotation } from '../fixtures/conflicts.ts';
import { aboard } from '../fixtures/softer.ts';
import { compared } from '../fixtures/views.ts';
import { press } from '../support/press.ts';
import { renderPopup } from '../support/render-popup.tsx';

const single = { ...departure, answers: departure.answers.filter(({ article }) => article === 'page' || article === meridian.id) };
const view = compared({ articles: [meridian], findings: [single] });
const onPage = () => screen.getByRole('button', { name: /left Port Ellery at 6\.40/ });
const inLibrary = () => screen.getByRole('link', { name: /sailed from Port Ellery/ });

it('leads to the sentence in the page from this page’s side, and stays open', async () => {
  const { asked, timesLeft } = await renderPopup(view);
  await press(onPage());
  const { quote, span } = single.answers[0] ?? { quote: '', span: { start: -1 } };
  expect(asked.at(-1)).toEqual({ name: 'show-in-page', args: { tab: null, quote, start: span.start, inTitle: false } });
  expect(screen.getByText('Marked on the page.')).toBeTruthy();
  expect(timesLeft()).toBe(0);
});

it('says so when the page no longer holds the sentence', async () => {
  await renderPopup(view, { 'show-in-page': failure('not-found') });
  await press(onPage());
  expect(screen.getByText(/no longer on it/)).toBeTruthy();
});

it('says what to do when the page itself is gone', async () => {
  await renderPopup(view, { 'show-in-page': failure('page-gone') });
  await press(onPage());
  expect(screen.getByText(/closed or left/)).toBeTruthy();
});

it('opens the saved article at its sentence from the other side, and makes way for it', async () => {
  const { asked, timesLeft } = await renderPopup(view);
  await press(inLibrary());
  expect(asked.at(-1)).toEqual({ name: 'open-saved', args: { id: '11', place: single.answers[1]?.span } });
  expect(timesLeft()).toBe(1);
});

it('is a true link on the saved side, which the browser opens in its own ways', async () => {
  const { asked } = await renderPopup(view);
  const { start, end } = single.answers[1]?.span ?? { start: 0, end: 0 };
  expect(inLibrary().getAttribute('href')).toBe(`saved.html?id=11#${start}-${end}`);
  inLibrary().addEventListener('click', (event) => event.preventDefault()); // jsdom opens no tabs
  await press(inLibrary(), { ctrlKey: true });
  expect(asked.some(({ name }) => name === 'open-saved')).toBe(false);
});

it('opens a saved article at its headline, where that is what was compared', async () => {
  const inTitle = { ...aboard, label: 'different' as const, answers: aboard.answers.map((answer) => ({ ...answer, inTitle: true, superseded: false })) };
  const { asked } = await renderPopup(compared({ articles: [meridian, courier], findings: [inTitle] }));
  await press(screen.getByRole('link', { name: /About 180 people/ }));
  expect(asked.at(-1)).toEqual({ name: 'open-saved', args: { id: '12', place: 'title' } });
});

it('puts the value’s words in bold and leaves the quotation letter for letter', async () => {
  await renderPopup(view);
  expect(within(onPage()).getByText('6.40 p.m.').tagName).toBe('B');
  expect(onPage().textContent).toBe(single.answers[0]?.quote);
});

it('says in which language the words are, for voices that read out', async () => {
  await renderPopup(compared({ articles: [arabic], findings: [longQuotation] }), {}, 'de');
  const languages = [...document.querySelectorAll('blockquote')].map((quotation) => quotation.lang);
  expect(languages).toEqual(['en', 'ar']);
  expect(screen.getByRole('heading', { level: 3 }).lang).toBe('en');
});

it('says who says it, and since when', async () => {
  await renderPopup(view);
  const [page, library] = [onPage(), inLibrary()].map((quotation) => quotation.closest('.voice')?.querySelector('.source'));
  expect(page?.textContent).toBe('Harbour PostThis pageciting the operator2 hours ago');
  expect(library?.textContent).toBe('Meridian Timesin its own words3 hours ago');
});
