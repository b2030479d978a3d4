// @vitest-environment jsdom
import { fireEvent, screen, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { failure, success } from '../../../src/extension/messages/result.ts';
import type { Regrouping } from '../../../src/library/regrouping.ts';
import { EventPage } from '../../../src/ui/event/event-page.tsx';
import { departure } from '../fixtures/conflicts.ts';
import { eventOf, eventView } from '../fixtures/event-views.ts';
import { OTHER_EVENTS } from '../fixtures/events.ts';
import { reef } from '../fixtures/softer.ts';
import { press, settle } from '../support/press.ts';
import { renderPage } from '../support/render-page.tsx';
import type { Answers } from '../support/services.ts';
import { violations } from '../support/violations.ts';

const UNDO: Regrouping = { places: [{ id: '41', eventId: '43' }], names: [{ eventId: '43', name: 'Storm in the north' }], pairs: [{ ones: ['12'], others: ['41'], decision: null }], singly: [] };
const done: Answers = {
  'read-event': success(eventView()), 'dismiss-finding': success(null), 'restore-finding': success(null), 'name-event': success(null),
  'list-events': success({ rows: [eventOf(), ...OTHER_EVENTS], cursor: null, total: 4 }), 'merge-events': success({ moved: ['41'], undo: UNDO }), 'split-event': success({ event: '41', undo: UNDO }), 'undo-regrouping': success(null),
};
const open = (answers: Answers = {}) => renderPage(<EventPage address={{ event: '31' }} />, { ...done, ...answers });
const button = (name: string | RegExp) => screen.getByRole('button', { name });
const last = (asked: readonly { readonly name: string; readonly args: unknown }[], name: string) => asked.findLast((one) => one.name === name)?.args;
const type = (field: HTMLElement, value: string) => settle(() => void fireEvent.input(field, { target: { value } }));
const articles = departure.answers.map(({ article }) => article);

async function dismiss() {
  await press(button(`Full quotations: ${departure.question}`));
  await press(button(`Not a real difference: ${departure.question}`));
  const reason = button('it is about another event');
  reason.focus();
  await press(reason);
}

describe('putting a finding aside', () => {
  it('hides it with its reason, and shows it again from the notice', async () => {
    const { asked } = await open();
    await dismiss();
    expect(last(asked, 'dismiss-finding')).toEqual({ finding: 'departure', reason: 'other-event', question: 'When did the ferry leave Port Ellery?', articles });
    expect(screen.queryByRole('button', { name: `Full quotations: ${departure.question}` })).toBeNull();
    expect(document.activeElement?.textContent).toBe('Undo');
    await press(button('Undo'));
    expect(last(asked, 'restore-finding')).toEqual({ finding: 'departure' });
    expect(button(`Full quotations: ${departure.question}`)).toBeTruthy();
  });

  it('keeps it in a list from which it can be shown again later', async () => {
    await open();
    await dismiss();
    const list = screen.getByText('Put aside: 1 question').closest('details');
    expect(within(list as HTMLElement).getByText('Left out, because it is about another event')).toBeTruthy();
    expect(await violations()).toEqual([]);
    await press(screen.getByRole('button', { name: `Show again: ${departure.question}`, hidden: true }));
    expect(screen.queryByText('Put aside: 1 question')).toBeNull();
    expect(screen.getAllByRole('rowheader')[0]?.textContent).toContain('Conflict');
  });

  it('keeps it where it is when that cannot be stored', async () => {
    await open({ 'dismiss-finding': failure('library-full') });
    await dismiss();
    expect(button(`Full quotations: ${departure.question}`)).toBeTruthy();
    expect(screen.getByText(/no room left/)).toBeTruthy();
  });

  it('is not offered for agreements', async () => {
    await open();
    await press(button(`Full quotations: ${reef.question}`));
    expect(screen.queryByRole('button', { name: /^Not a real difference/ })).toBeNull();
  });
});

describe('the name', () => {
  async function name(value: string) {
    await press(button('Rename'));
    const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'Name of this event' });
    field.value = value;
    await settle(() => void fireEvent.submit(field.form as HTMLFormElement));
  }

  it('is set, and taken back', async () => {
    const { asked } = await open();
    await name('  Grounding of the Morven ');
    expect(last(asked, 'name-event')).toEqual({ id: '31', name: 'Grounding of the Morven' });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Grounding of the Morven');
    expect(document.activeElement).toBe(button('Rename'));
    await press(button('Undo'));
    expect(last(asked, 'name-event')).toEqual({ id: '31', name: null });
  });

  it('is taken away by leaving the field empty', async () => {
    const { asked } = await open({ 'read-event': success(eventView({ event: eventOf({ name: 'Morven' }) })) });
    await name('');
    expect(last(asked, 'name-event')).toEqual({ id: '31', name: null });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Passenger ferry aground in the Skerry Sound');
  });

  it('stays when it is left as it is, and by the Escape key', async () => {
    const { asked } = await open();
    await name('');
    await press(button('Rename'));
    await settle(() => void fireEvent.keyDown(screen.getByRole('textbox', { name: 'Name of this event' }), { key: 'Escape' }));
    expect(screen.queryByRole('textbox', { name: 'Name of this event' })).toBeNull();
    expect(asked.some((one) => one.name === 'name-event')).toBe(false);
  });

  it('stays when it cannot be stored', async () => {
    await open({ 'name-event': failure('library-newer') });
    await name('Morven');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Passenger ferry aground in the Skerry Sound');
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  });
});

describe('another event', () => {
  async function unfold() {
    await settle(() => void fireEvent.click(screen.getByText('Add the articles of another event')));
    await settle(() => undefined); // the list is asked for when the browser says that it has unfolded
  }

  it('is found by what is typed, brought here, and given back with its name', async () => {
    const { asked } = await open();
    await unfold();
    await type(screen.getByRole('searchbox'), 'storm');
    expect(screen.getAllByRole('button', { name: /^Add to this event/ })).toHaveLength(1);
    await press(button('Add to this event: Storm in the north'));
    expect(last(asked, 'merge-events')).toEqual({ into: '31', from: '43' });
    expect(screen.getByText('1 article moved here.')).toBeTruthy();
    await press(button('Undo'));
    expect(last(asked, 'undo-regrouping')).toEqual({ undo: UNDO });
    expect(screen.getByText('As it was before.')).toBeTruthy();
  });

  it('is never the event itself, and says when none is found', async () => {
    await open();
    await unfold();
    expect(screen.getAllByRole('button', { name: /^Add to this event/ })).toHaveLength(3);
    await type(screen.getByRole('searchbox'), 'volcano');
    expect(screen.getByText('0 events')).toBeTruthy();
    expect(await violations()).toEqual([]);
  });

  it('is asked for in pages, all of them', async () => {
    const pages = [{ rows: OTHER_EVENTS.slice(0, 2), cursor: 'next', total: 3 }, { rows: OTHER_EVENTS.slice(2), cursor: null, total: 3 }];
    const { asked } = await open({ 'list-events': () => success(pages.shift()) });
    await unfold();
    expect(last(asked, 'list-events')).toEqual({ limit: 200, cursor: 'next' });
    expect(screen.getByText('3 events')).toBeTruthy();
  });

  it('may not be there at all', async () => {
    await open({ 'list-events': success({ rows: [eventOf()], cursor: null, total: 1 }) });
    await unfold();
    expect(screen.getByText('There is no other event in your library.')).toBeTruthy();
  });

  it('stays apart when that cannot be stored', async () => {
    await open({ 'merge-events': failure('library-full') });
    await unfold();
    await press(button('Add to this event: Storm in the north'));
    expect(screen.getByText(/no room left/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  });
});

describe('taking articles out', () => {
  const box = (name: string) => screen.getByRole('checkbox', { name, hidden: true });

  it('gives them an event of their own, and brings them back', async () => {
    const { asked } = await open();
    await press(box('Island ferry strikes reef'));
    await press(box('Lifeboats called to stranded ferry'));
    await press(screen.getByRole('button', { name: 'Move 2 articles to an event of their own', hidden: true }));
    expect(last(asked, 'split-event')).toEqual({ id: '31', clippings: ['12', '13'] });
    await press(button('Undo'));
    expect(last(asked, 'undo-regrouping')).toEqual({ undo: UNDO });
  });

  async function moveOne(answers: Answers) {
    await open(answers);
    await press(box('Island ferry strikes reef'));
    await press(screen.getByRole('button', { name: /^Move 1 article/, hidden: true }));
  }

  it('offers nothing to take back where nothing was left to move', async () => {
    await moveOne({ 'split-event': success({ event: '31', undo: null }) });
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  });

  it('says when it cannot be taken back', async () => {
    await moveOne({ 'undo-regrouping': failure('library-full') });
    await press(button('Undo'));
    expect(screen.getByText(/no room left/)).toBeTruthy();
  });

  it('does nothing with none or all of them', async () => {
    const { asked } = await open();
    const move = () => screen.getByRole('button', { name: /^Move (?:\d+|the chosen) articles? to/, hidden: true });
    await press(move());
    for (const { title } of eventView().clippings) await press(box(title));
    expect(move().getAttribute('aria-disabled')).toBe('true');
    await press(move());
    expect(asked.some((one) => one.name === 'split-event')).toBe(false);
  });
});
