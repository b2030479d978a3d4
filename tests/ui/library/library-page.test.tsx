// @vitest-environment jsdom
import { fireEvent, screen, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { failure, success } from '../../../src/extension/messages/result.ts';
import { CLIPPINGS, EVENTS } from '../fixtures/library.ts';
import { CALM, fakeLibrary } from '../support/fake-library.ts';
import { press, settle } from '../support/press.ts';
import { violations } from '../support/violations.ts';
import { headlines, renderLibrary, rows } from './render-library.tsx';

const CLIPPING_VIEW = { address: 'library.html?view=clippings' } as const;

describe('the events', () => {
  it('stand with outlets, days and findings in words, and lead to their pages', async () => {
    await renderLibrary();
    expect(headlines()).toEqual(['Grounding of the Morven', EVENTS[1]?.title, EVENTS[2]?.title]);
    const [ferry, arabic] = rows();
    expect(ferry?.querySelector('a.headline')?.getAttribute('href')).toBe('event.html?id=ferry');
    expect([...(ferry?.querySelectorAll('.counts li') ?? [])].map((item) => item.textContent)).toEqual(['3 conflicts', '1 different account', '1 change', '4 agreements']);
    expect(ferry?.textContent).toContain('3 clippings');
    expect(ferry?.textContent).toMatch(/Mar 4\s–\s5/);
    expect(arabic?.textContent).toContain('Not compared yet');
  });

  it('unfold to their clippings in the order of publication, and fold again', async () => {
    const { asked } = await renderLibrary();
    await press(screen.getByRole('button', { name: 'Show its clippings: Grounding of the Morven' }));
    expect(asked.at(-1)).toEqual({ name: 'list-clippings', args: { order: 'published-oldest', filter: { eventId: 'ferry' }, limit: 1000, cursor: null } });
    expect(headlines()).toHaveLength(6);
    expect(rows()[1]?.getAttribute('aria-level')).toBe('2');
    expect(rows()[0]?.getAttribute('aria-expanded')).toBe('true');
    await press(screen.getByRole('button', { name: 'Hide its clippings: Grounding of the Morven' }));
    expect(headlines()).toHaveLength(3);
  });

  it('count how many there are', async () => {
    await renderLibrary();
    expect(screen.getByText('6 clippings', { selector: '.library-head .fact' })).toBeTruthy();
    expect(screen.getByText('3 events')).toBeTruthy();
  });
});

describe('the clippings', () => {
  it('stand with outlet, times, tags, versions and findings, and lead to their text', async () => {
    await renderLibrary(CLIPPING_VIEW);
    expect(headlines()).toEqual(CLIPPINGS.map(({ title }) => title));
    const [first, , third] = rows();
    expect(first?.querySelector('a.headline')?.getAttribute('href')).toBe('saved.html?id=f1');
    expect(first?.textContent).toMatch(/Harbour Post.*2 hours ago.*saved.*3 versions.*2 highlights/);
    expect(within(first ?? document.body).getByRole('button', { name: 'Show only those tagged “to call back”' })).toBeTruthy();
    expect(third?.textContent).toContain('Live blog');
    expect(third?.textContent).toContain('1 conflict');
  });

  it('are asked for in the order chosen', async () => {
    const { asked, addresses } = await renderLibrary(CLIPPING_VIEW);
    await settle(() => void fireEvent.change(screen.getByLabelText('Order'), { target: { value: 'title' } }));
    expect(asked.findLast(({ name }) => name === 'list-clippings')?.args).toMatchObject({ order: 'title', filter: {} });
    expect(addresses.at(-1)).toBe('library.html?view=clippings&order=title');
    expect(headlines()[0]).toBe('Ferry with 212 aboard runs aground off Skerry Point');
  });

  it('stand in the direction and language of their own writing', async () => {
    await renderLibrary(CLIPPING_VIEW);
    const arabic = screen.getByRole('link', { name: /جنوح/ });
    expect([arabic.getAttribute('dir'), arabic.getAttribute('lang')]).toEqual(['auto', 'ar']);
  });
});

it('changes between events and clippings', async () => {
  const { addresses } = await renderLibrary();
  await settle(() => void fireEvent.click(screen.getByRole('radio', { name: 'by date' })));
  expect(headlines()).toHaveLength(6);
  expect(screen.getByRole('grid')).toBeTruthy();
  expect(addresses).toEqual(['library.html?view=clippings']);
});

it('teaches what to do while it is empty', async () => {
  await renderLibrary({ library: fakeLibrary([], []) });
  expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('Your library is empty');
  expect(screen.getAllByRole('listitem').filter((item) => item.closest('ol'))).toHaveLength(3);
  expect(screen.queryByRole('searchbox')).toBeNull();
  expect(screen.getByRole('link', { name: /open in your tabs/ }).getAttribute('href')).toBe('tabs.html');
});

it('says why the list cannot be had, and tries again', async () => {
  const state = { broken: true };
  const library = fakeLibrary(CLIPPINGS, EVENTS);
  const events = (args: never) => (state.broken ? failure('library-unavailable') : library.answers['list-events']?.(args));
  await renderLibrary({ library, answers: { 'list-events': events } });
  expect(screen.getByText(/could not be opened/)).toBeTruthy();
  state.broken = false;
  await press(screen.getByRole('button', { name: 'Try again' }));
  expect(headlines()).toHaveLength(3);
});

it('changes nothing in a library that a newer version made', async () => {
  await renderLibrary({ ...CLIPPING_VIEW, answers: { 'keep-house': success({ ...CALM, access: 'read-only' }) } });
  expect(screen.getByText(/saved by a newer version/)).toBeTruthy();
  await press(screen.getByRole('button', { name: 'Select all shown' }));
  expect(screen.getByText('6 clippings selected')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Remove' })).toBeNull();
  expect(screen.queryByRole('button', { name: 'Tags' })).toBeNull();
});

it('looks again when its tab comes to the front', async () => {
  const { asked } = await renderLibrary();
  const before = asked.filter(({ name }) => name === 'list-events').length;
  await settle(() => void document.dispatchEvent(new Event('visibilitychange')));
  expect(asked.filter(({ name }) => name === 'list-events')).toHaveLength(before + 1);
});

it.each([
  ['events', {}],
  ['clippings', CLIPPING_VIEW],
  ['an empty library', { library: fakeLibrary([], []) }],
  ['nothing that fits', { address: 'library.html?view=clippings&tag=nowhere' }],
])('has nothing for axe to complain of: %s', async (_, options) => {
  for (const language of ['en', 'de']) {
    await renderLibrary({ ...options, language });
    expect(await violations()).toEqual([]);
    expect(document.body.textContent).not.toMatch(/\b[a-z]+_[a-z_]+\b|\$\w+\$|\$\d|undefined|null/);
    document.body.replaceChildren();
  }
});
