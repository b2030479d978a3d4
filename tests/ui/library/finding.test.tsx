// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { failure, success, type Result } from '../../../src/extension/messages/result.ts';
import type { SearchView } from '../../../src/extension/messages/search-view.ts';
import { CLIPPINGS, EVENTS } from '../fixtures/library.ts';
import { deferred } from '../support/deferred.ts';
import { fakeLibrary } from '../support/fake-library.ts';
import { press, settle } from '../support/press.ts';
import { violations } from '../support/violations.ts';
import { hitsInSight } from '../../../src/ui/library/state/ask-search.ts';
import { headlines, renderLibrary } from './render-library.tsx';

const IN_SIGHT = hitsInSight(innerHeight);
const type = (words: string) => settle(() => void fireEvent.input(screen.getByRole('searchbox'), { target: { value: words } }));
const found = (...ids: readonly string[]): Result<SearchView> =>
  success({ hits: CLIPPINGS.filter(({ id }) => ids.includes(id)).map((row) => ({ row, matches: [] })), complete: true });

describe('the search', () => {
  it('shows the words in context, in headline, text, note and tag, as text', async () => {
    const [row] = CLIPPINGS;
    const matches = [
      { field: 'text', before: '… said the ', words: '<b>ferry</b>', after: ' had sailed on time …' },
      { field: 'note', before: 'Ask the ', words: 'ferry', after: ' company.' },
      { field: 'tag', before: '', words: 'ferr', after: 'ies' },
    ];
    const search = () => success({ hits: [{ row, matches }], complete: false });
    await renderLibrary({ answers: { search } });
    await type('ferry');
    await vi.waitFor(() => expect(screen.getByText('1 clipping found')).toBeTruthy());
    expect([...document.querySelectorAll('.matches li')].map((line) => line.textContent)).toEqual([
      'Text … said the <b>ferry</b> had sailed on time …', 'Your note Ask the ferry company.', 'Tag ferries',
    ]);
    expect([...document.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual(['<b>ferry</b>', 'ferry', 'ferr']);
    expect(screen.getByText(/there may be more/)).toBeTruthy();
    expect(await violations()).toEqual([]);
  });

  it('marks the words in the headline', async () => {
    await renderLibrary();
    await type('skerry');
    await vi.waitFor(() => expect(document.querySelector('.headline mark')?.textContent).toBe('Skerry'));
    expect(headlines()).toEqual([CLIPPINGS[0]?.title]);
  });

  it('asks with the filters, for what fits the window', async () => {
    const { asked } = await renderLibrary({ address: 'library.html?tag=ferries' });
    await type('fer ');
    await vi.waitFor(() => expect(asked.findLast(({ name }) => name === 'search')?.args).toEqual({ query: 'fer', filter: { tag: 'ferries' }, limit: IN_SIGHT }));
  });

  it('asks for the first hits while the reader types, and for the others when they are wanted', async () => {
    const rows = Array.from({ length: 60 }, (_, at) => ({ row: { ...CLIPPINGS[0], id: `h${at}`, title: `Ferry ${at}` }, matches: [] }));
    const search = ({ limit }: { limit: number }) => success({ hits: rows.slice(0, limit), complete: true });
    const { asked } = await renderLibrary({ answers: { search } });
    await type('ferry');
    await vi.waitFor(() => expect(screen.getByText(`${IN_SIGHT} clippings found, or more`)).toBeTruthy());
    const limits = () => asked.filter(({ name }) => name === 'search').map(({ args }) => (args as { limit: number }).limit);
    expect(limits()).toEqual([IN_SIGHT]);
    await settle(() => void fireEvent.keyDown(screen.getByRole('grid'), { key: 'End' }));
    await vi.waitFor(() => expect(screen.getByText('60 clippings found')).toBeTruthy());
    expect(limits()).toEqual([IN_SIGHT, 200]);
  });

  it('shows what the latest words found, and nothing of what was looked for before them', async () => {
    const [first, second] = [deferred<Result<SearchView>>(), deferred<Result<SearchView>>()];
    const search = ({ query }: { query: string }) => (query === 'br' ? first.promise : second.promise);
    const { asked } = await renderLibrary({ answers: { search } });
    await type('br');
    await vi.waitFor(() => expect(asked.at(-1)?.args).toMatchObject({ query: 'br' }));
    await type('fer');
    await settle(() => first.resolve(found('b1')));
    await vi.waitFor(() => expect(asked.at(-1)?.args).toMatchObject({ query: 'fer' }));
    expect(headlines()).toHaveLength(3);
    await settle(() => second.resolve(found('f1', 'f2')));
    expect(headlines()).toEqual([CLIPPINGS[0]?.title, CLIPPINGS[1]?.title]);
  });

  it('ends with the field empty or Escape, and the list is back', async () => {
    const { addresses } = await renderLibrary();
    await type('ferry');
    expect(addresses.at(-1)).toBe('library.html?q=ferry');
    await settle(() => void fireEvent.keyDown(screen.getByRole('searchbox'), { key: 'Escape' }));
    expect(headlines()).toHaveLength(3);
    expect(addresses.at(-1)).toBe('library.html');
  });

  it('says that nothing fits, and shows all again', async () => {
    await renderLibrary({ address: 'library.html?view=clippings&q=zeppelin&tag=ferries' });
    await vi.waitFor(() => expect(screen.getByText('Nothing fits')).toBeTruthy());
    await press(screen.getByRole('button', { name: 'Show all clippings' }));
    expect(headlines()).toHaveLength(6);
  });

  it('says what went wrong', async () => {
    await renderLibrary({ answers: { search: failure('library-unavailable') } });
    await type('ferry');
    await vi.waitFor(() => expect(screen.getByText(/could not be opened/)).toBeTruthy());
  });
});

describe('filters', () => {
  const choose = (label: string, value: string) => settle(() => void fireEvent.change(screen.getByLabelText(label), { target: { value } }));

  it('narrow both views down, stand in the address, and are lifted one by one', async () => {
    const { asked, addresses } = await renderLibrary({ library: fakeLibrary(CLIPPINGS, EVENTS) });
    await press(screen.getByRole('button', { name: 'Filters' }));
    await vi.waitFor(() => expect(screen.getByRole('option', { name: /^ferries/ })).toBeTruthy());
    await choose('Tag', 'ferries');
    await choose('Finding', 'conflict');
    expect(asked.findLast(({ name }) => name === 'list-events')?.args).toMatchObject({ filter: { tag: 'ferries', label: 'conflict' } });
    expect(headlines()).toEqual(['Grounding of the Morven']);
    expect(addresses.at(-1)).toBe('library.html?tag=ferries&label=conflict');
    await settle(() => void fireEvent.click(screen.getByRole('radio', { name: 'by date' })));
    expect(headlines()).toHaveLength(2);
    await press(screen.getByRole('button', { name: 'Lift the filter “Finding: Conflict”' }));
    await press(screen.getByRole('button', { name: 'Lift the filter “Tag: ferries”' }));
    expect(headlines()).toHaveLength(6);
  });

  it('offer events, outlets and tags that there are', async () => {
    await renderLibrary();
    await press(screen.getByRole('button', { name: 'Filters' }));
    const options = (label: string) => [...screen.getByLabelText(label).querySelectorAll('option')].map((option) => option.textContent);
    await vi.waitFor(() => expect(options('Event')).toEqual(['any', 'Grounding of the Morven', EVENTS[1]?.title, EVENTS[2]?.title]));
    expect(options('Tag')).toEqual(['any', 'ferries (2)', 'harbour (1)', 'to call back (1)']);
    expect(options('Outlet')).toHaveLength(7);
    expect(await violations()).toEqual([]);
  });

  it('take days of the reader’s calendar, both included', async () => {
    const { asked } = await renderLibrary({ address: 'library.html?view=clippings' });
    await press(screen.getByRole('button', { name: 'Filters' }));
    await choose('Published from', '2026-03-04');
    await choose('Published until', '2026-03-05');
    const filter = { publishedFrom: new Date('2026-03-04T00:00').getTime(), publishedTo: new Date('2026-03-05T23:59:59.999').getTime() };
    expect(asked.findLast(({ name }) => name === 'list-clippings')?.args).toMatchObject({ filter });
  });

  it('follow a tag that is pressed', async () => {
    const { addresses } = await renderLibrary({ address: 'library.html?view=clippings' });
    await press(screen.getByRole('button', { name: 'Show only those tagged “harbour”' }));
    expect(headlines()).toEqual([CLIPPINGS[3]?.title]);
    expect(addresses.at(-1)).toBe('library.html?view=clippings&tag=harbour');
  });
});
