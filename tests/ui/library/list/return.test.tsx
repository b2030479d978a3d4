// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { LibraryPage } from '../../../../src/ui/library/library-page.tsx';
import { readPlace, type Place } from '../../../../src/ui/library/state/place.ts';
import { clipping, CLIPPINGS, EVENTS } from '../../fixtures/library.ts';
import { fakeLibrary } from '../../support/fake-library.ts';
import { settle } from '../../support/press.ts';
import { renderPage } from '../../support/render-page.tsx';
import type { Answers } from '../../support/services.ts';

window.scrollTo = () => undefined; // jsdom has no layout to scroll

const focused = () => document.activeElement?.closest('[role="row"]')?.querySelector('.headline')?.textContent;

async function open(address: string, library: ReturnType<typeof fakeLibrary>, before: Place | null) {
  const kept: Place[] = [];
  const page = <LibraryPage address={address} remember={() => undefined} places={{ before, keep: (place) => void kept.push(place) }} />;
  await renderPage(page, library.answers as Answers);
  return kept;
}

describe('coming back to the library', () => {
  it('keeps the place of what is opened, with the events that are unfolded', async () => {
    const kept = await open('library.html', fakeLibrary(CLIPPINGS, EVENTS), { key: 'f2', index: 2, unfolded: ['ferry'] });
    await vi.waitFor(() => expect(focused()).toBe(CLIPPINGS[1]?.title));
    const link = screen.getByRole('link', { name: CLIPPINGS[2]?.title ?? '' });
    link.addEventListener('click', (event) => event.preventDefault());
    await settle(() => void fireEvent.click(link));
    expect(kept).toEqual([{ key: 'f3', index: 3, unfolded: ['ferry'] }]);
  });

  it('reads on to a row far down', async () => {
    const many = Array.from({ length: 700 }, (_, n) => clipping({ id: `m${n}` }));
    await open('library.html?view=clippings', fakeLibrary(many), { key: 'm650', index: 650, unfolded: [] });
    await vi.waitFor(() => expect(focused()).toBe('Report m650'));
  });

  it('goes to the row that has taken the place of one that is gone', async () => {
    await open('library.html?view=clippings', fakeLibrary(CLIPPINGS), { key: 'gone', index: 99, unfolded: [] });
    await vi.waitFor(() => expect(focused()).toBe(CLIPPINGS.at(-1)?.title));
  });

  it.each([null, 'x', {}, { key: 1, index: 0, unfolded: [] }, { key: 'a', index: -1, unfolded: [] }, { key: 'a', index: 0, unfolded: 'b' }])('reads no place from %j', (state) => {
    expect(readPlace(state)).toBeNull();
  });

  it('reads a place back', () => {
    expect(readPlace({ key: 'a', index: 3, unfolded: ['e', 5] })).toEqual({ key: 'a', index: 3, unfolded: ['e'] });
  });
});
