// @vitest-environment jsdom
import { screen } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { CLIPPINGS } from '../fixtures/library.ts';
import { fakeLibrary } from '../support/fake-library.ts';
import { enterList, key, renderLibrary, rows } from './render-library.tsx';

const CLIPPING_VIEW = { address: 'library.html?view=clippings' } as const;
const focused = () => document.activeElement?.closest('[role="row"]')?.querySelector('.headline')?.textContent;
const selected = () => rows().filter((row) => row.getAttribute('aria-selected') === 'true').map((row) => Number(row.dataset['index']));

describe('moving', () => {
  it('goes by rows, to the ends and never beyond them', async () => {
    await renderLibrary(CLIPPING_VIEW);
    await enterList();
    await key('ArrowDown');
    expect(focused()).toBe(CLIPPINGS[1]?.title);
    await key('End');
    expect(focused()).toBe(CLIPPINGS.at(-1)?.title);
    await key('ArrowDown');
    expect(focused()).toBe(CLIPPINGS.at(-1)?.title);
    await key('Home');
    expect(focused()).toBe(CLIPPINGS[0]?.title);
    await key('ArrowUp');
    expect(focused()).toBe(CLIPPINGS[0]?.title);
  });

  it('leaves one row for the Tab key, with what is in it', async () => {
    await renderLibrary(CLIPPING_VIEW);
    await enterList();
    await key('ArrowDown');
    expect(rows().filter((row) => row.tabIndex === 0)).toEqual([document.activeElement]);
    const links = screen.getAllByRole('link').filter((link) => link.closest('[role="row"]') && (link as HTMLElement).tabIndex === 0);
    expect(links.map((link) => link.textContent)).toEqual([CLIPPINGS[1]?.title]);
  });

  it('leaves keys alone that it has no use for', async () => {
    await renderLibrary(CLIPPING_VIEW);
    await enterList();
    await key('x');
    await key('ArrowDown', { altKey: true });
    expect(focused()).toBe(CLIPPINGS[0]?.title);
  });
});

describe('selecting', () => {
  it('selects with Space, a stretch with Shift, all with Ctrl+A and none with Escape', async () => {
    await renderLibrary(CLIPPING_VIEW);
    await enterList();
    await key(' ');
    expect(selected()).toEqual([0]);
    await key('ArrowDown', { shiftKey: true });
    await key('ArrowDown', { shiftKey: true });
    expect(selected()).toEqual([0, 1, 2]);
    await key(' ');
    expect(selected()).toEqual([0, 1]);
    await key('a', { ctrlKey: true });
    expect(selected()).toHaveLength(6);
    await key('Escape');
    expect(selected()).toEqual([]);
  });
});

describe('events', () => {
  it('are unfolded and entered by the arrow to the right, left and folded by the one to the left', async () => {
    await renderLibrary();
    await enterList();
    await key('ArrowRight');
    expect(rows()).toHaveLength(6);
    await key('ArrowRight');
    expect(focused()).toBe(CLIPPINGS[0]?.title);
    await key('ArrowLeft');
    expect(focused()).toBe('Grounding of the Morven');
    await key('ArrowLeft');
    expect(rows()).toHaveLength(3);
  });

  it('are selected with all their clippings, folded as they are', async () => {
    await renderLibrary();
    await enterList();
    await key(' ');
    expect(screen.getByText('3 clippings selected')).toBeTruthy();
    expect(selected()).toEqual([0]);
    await key(' ');
    expect(screen.queryByText(/clippings? selected/)).toBeNull();
  });
});

it('opens the row by Enter, in a tab of its own with Ctrl', async () => {
  await renderLibrary(CLIPPING_VIEW);
  const opened: string[] = [];
  const listening = new AbortController();
  document.addEventListener('click', (event) => {
    event.preventDefault();
    opened.push(`${(event.target as Element).getAttribute('href')} ${event.ctrlKey}`);
  }, { signal: listening.signal });
  await enterList();
  await key('Enter');
  await key('Enter', { ctrlKey: true });
  listening.abort();
  expect(opened).toEqual(['saved.html?id=f1 false', 'saved.html?id=f1 true']);
});

it('removes the row by Delete, keeps the focus in the list, and brings it back', async () => {
  const library = fakeLibrary(CLIPPINGS);
  await renderLibrary({ ...CLIPPING_VIEW, library });
  await enterList();
  await key('ArrowDown');
  await key('Delete');
  expect(library.size()).toBe(5);
  expect(focused()).toBe(CLIPPINGS[2]?.title);
  expect(screen.getByText('1 clipping removed.')).toBeTruthy();
});

it('leads to the search by a slash and from it into the list by the arrow down', async () => {
  await renderLibrary(CLIPPING_VIEW);
  await key('/', {}, document.body);
  expect(document.activeElement).toBe(screen.getByRole('searchbox'));
  await key('/');
  await key('ArrowDown');
  expect(focused()).toBe(CLIPPINGS[0]?.title);
});
