// @vitest-environment jsdom
import { screen, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { failure, success } from '../../../src/extension/messages/result.ts';
import { EventPage } from '../../../src/ui/event/event-page.tsx';
import { deferred } from '../support/deferred.ts';
import { departure } from '../fixtures/conflicts.ts';
import { eventView, loneEvent, treated, undatedEvent } from '../fixtures/event-views.ts';
import { largeEvent } from '../fixtures/large-event.ts';
import { press, settle } from '../support/press.ts';
import { renderPage } from '../support/render-page.tsx';
import type { Answers } from '../support/services.ts';
import { violations } from '../support/violations.ts';

const page = <EventPage address={{ event: '31' }} />;
const open = (answers: Answers = {}, language = 'en') => renderPage(page, { 'read-event': success(eventView()), ...answers }, language);
const row = (question: string) => screen.getByRole('rowheader', { name: new RegExp(question.replaceAll('?', '\\?')) }).closest('tr');

describe('before and without an event', () => {
  it('says that the articles are being compared', async () => {
    const answer = deferred<ReturnType<typeof success>>();
    await renderPage(page, { 'read-event': () => answer.promise });
    expect(screen.getByRole('progressbar', { name: 'Setting the articles side by side' })).toBeTruthy();
    expect(await violations()).toEqual([]);
    await settle(() => answer.resolve(success(eventView())));
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Passenger ferry aground in the Skerry Sound');
  });

  it('says that there is no such event, and leads to the library', async () => {
    await renderPage(page, { 'read-event': failure('not-found') });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('This event is not in your library');
    expect(screen.getByRole('link', { name: 'Open the library' }).getAttribute('href')).toBe('library.html');
    expect(await violations()).toEqual([]);
  });

  it('asks nothing where the address names no event', async () => {
    const { asked } = await renderPage(<EventPage address={null} />);
    expect(screen.getByText('This event is not in your library')).toBeTruthy();
    expect(asked).toEqual([]);
  });

  it('says what went wrong and tries again', async () => {
    const state = { broken: true };
    await renderPage(page, { 'read-event': () => (state.broken ? failure('library-unavailable') : success(eventView())) });
    state.broken = false;
    await press(screen.getByRole('button', { name: 'Try again' }));
    expect(screen.getByRole('heading', { name: 'Questions and answers' })).toBeTruthy();
  });

  it('finds the event of a clipping', async () => {
    const { asked } = await renderPage(<EventPage address={{ clipping: '12' }} />, { 'event-of': success({ event: '31' }), 'read-event': success(eventView()) });
    expect(asked).toEqual([{ name: 'event-of', args: { clipping: '12' } }, { name: 'read-event', args: { id: '31' } }]);
  });

  it('passes on that the clipping is gone', async () => {
    await renderPage(<EventPage address={{ clipping: '12' }} />, { 'event-of': failure('not-found') });
    expect(screen.getByText('This event is not in your library')).toBeTruthy();
  });
});

describe('the table of questions and sources', () => {
  it('sets each answer in its own words under its source and leads to the sentence', async () => {
    await open();
    const link = within(row(departure.question) as HTMLElement).getByRole('link', { name: /left Port Ellery at 6.40/ });
    expect(link.getAttribute('href')).toMatch(/^saved\.html\?id=page#120-\d+$/);
    expect(link.querySelector('b')?.textContent).toBe('6.40 p.m.');
    expect(document.title).toBe('Passenger ferry aground in the Skerry Sound – Second Source');
    expect(await violations()).toEqual([]);
  });

  it('tells by label and letter where accounts are at odds', async () => {
    await open();
    const cells = [...(row(departure.question)?.querySelectorAll('.letter') ?? [])].map((letter) => letter.querySelector('.heard-only')?.textContent?.trim());
    expect(row(departure.question)?.getAttribute('data-label')).toBe('conflict');
    expect(cells).toEqual(['Answer A:', 'Answer A:', 'Answer B:']);
  });

  it('has one column for copies and says how many there are', async () => {
    await open();
    const heads = screen.getAllByRole('columnheader').map((head) => head.querySelector('.outlet')?.textContent);
    expect(heads.filter((head) => head === 'Strait Herald' || head === 'Dunmore Echo')).toEqual(['Strait Herald']);
    expect(screen.getAllByText('and 1 more prints the same text').length).toBeGreaterThan(0);
  });

  it('narrows down to labels, drops sources without an answer and names them', async () => {
    await open();
    for (const name of [/^Conflict/, /^Different/, /^Agrees/]) await press(screen.getByRole('checkbox', { name }));
    expect(screen.getAllByRole('rowheader')).toHaveLength(3);
    expect(screen.getByText(/^1 source answers none of these questions/).textContent).toMatch(/: skerrybulletin\.example$/);
    await press(screen.getByRole('checkbox', { name: /^Changed/ }));
    expect(screen.getByText('Tick at least one of the boxes to see questions.')).toBeTruthy();
  });

  it('unfolds all quotations of a row with who says them, and copies them', async () => {
    const { copied } = await open();
    await press(screen.getByRole('button', { name: `Full quotations: ${departure.question}` }));
    const detail = document.querySelector<HTMLElement>('.detail');
    expect([...(detail?.querySelectorAll('.side > .letter .heard-only') ?? [])].map((letter) => letter.textContent)).toEqual(['Answer A: ', 'Answer B: ']);
    expect(within(detail as HTMLElement).getByText(departure.caveat ?? '')).toBeTruthy();
    expect(detail?.querySelector('blockquote a')?.getAttribute('target')).toBeNull();
    expect(await violations()).toEqual([]);
    await press(screen.getByRole('button', { name: `Copy: ${departure.question}` }));
    expect(copied[0]).toContain(departure.question);
    await press(screen.getByRole('button', { name: `Full quotations: ${departure.question}` }));
    expect(document.querySelector('.detail')).toBeNull();
  });

  it('draws forty rows of many, then all', async () => {
    await renderPage(page, { 'read-event': success(largeEvent()) });
    expect(screen.getAllByRole('rowheader')).toHaveLength(40);
    await press(screen.getAllByRole('button', { name: 'Show 20 more questions' })[0] as HTMLElement);
    expect(screen.getAllByRole('rowheader')).toHaveLength(60);
  });

  it.each([
    ['one account alone', loneEvent, 'Only one account so far'],
    ['nothing to set side by side', undatedEvent, 'Nothing sound to report'],
    ['all put aside', eventView({ findings: [], dismissed: [{ finding: departure, reason: 'misread' }] }), 'Everything here has been put aside'],
    ['one text alone', eventView({ findings: [], origins: [{ id: 1, articles: ['11', '13'], texts: [['11', '13']], reasons: [] }] }), 'Only copies of this text'],
  ] as const)('says why there is none: %s', async (_, view, title) => {
    await open({ 'read-event': success(view) });
    expect(screen.getByRole('heading', { name: title })).toBeTruthy();
    expect(screen.queryByRole('table', { name: 'Questions and answers' })).toBeNull();
    expect(await violations()).toEqual([]);
  });
});

describe('the timeline', () => {
  it('tells screen readers in a title and words what it draws', async () => {
    await open();
    const plot = screen.getByRole('img', { name: new RegExp(treated.question.replace('?', '\\?')) });
    expect(plot.querySelector('desc')?.textContent).toMatch(/^Figures by time: .*: Three people \(since replaced\); .*: Seventeen$/);
    expect(plot.querySelectorAll('.mark')).toHaveLength(5);
    expect(plot.querySelectorAll('.mark[data-replaced="true"]')).toHaveLength(4);
    expect(plot.querySelector('.steps-line')).toBeTruthy();
  });

  it('says the same in tables, each figure a link to its sentence', async () => {
    await open();
    const table = screen.getByRole('table', { name: treated.question });
    expect(within(table).getByRole('link', { name: 'Seventeen' }).getAttribute('href')).toBe('saved.html?id=33#title');
    expect(screen.getByText('1 article gives no date and is not drawn')).toBeTruthy();
  });

  it('says that there is nothing to draw without dates', async () => {
    await open({ 'read-event': success(undatedEvent) });
    expect(screen.getByText('None of the articles gives a date, so there is nothing to draw.')).toBeTruthy();
    expect(screen.queryByRole('img')).toBeNull();
  });
});

it('says who depends on whom and why', async () => {
  await open();
  const shared = screen.getByText('They carry a report of the agency Northern Wire.').closest<HTMLElement>('.origin');
  expect(within(shared as HTMLElement).getAllByRole('link').map((link) => link.textContent)).toEqual([
    'Passenger ferry aground in the Skerry Sound', 'Archive', 'Ferry aground in Skerry Sound, passengers safe', 'Archive',
  ]);
  expect(screen.getByRole('link', { name: 'Archive: “Passenger ferry aground in the Skerry Sound” in the Wayback Machine' })).toBeTruthy();
  expect(screen.getByRole('heading', { name: '4 articles stand on their own' })).toBeTruthy();
});

it('speaks German', async () => {
  await open({}, 'de');
  expect(screen.getByRole('heading', { name: 'Fragen und Antworten' })).toBeTruthy();
  expect(await violations()).toEqual([]);
});
